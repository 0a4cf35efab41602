import { useState, type ReactNode } from 'react';
import { useTakesOver } from '../paint/hydration.ts';
import { useIsNarrowWindow } from '../ui/useIsNarrowWindow.ts';
import { useAskedNumber } from './EvidenceHost.tsx';

interface FoldProps {
  /** Names what is in it. */
  readonly summary: string;
  /** True if something in it is set, which a closed fold would hide. */
  readonly isOpen?: boolean;
  /** Folds it in wide windows too. */
  readonly everywhere?: boolean;
  /** Looks like a button: what is in it is what the page asks for. */
  readonly isButton?: boolean;
  readonly children: ReactNode;
}

const lookOf = (isButton = false): string =>
  isButton ? 'mb-2 border border-ink px-3' : 'underline underline-offset-2';

/**
 * Controls, or the rest of a long page, that a phone folds, so that its first screen has the finding; a wider window
 * and print show them as they are. Opens if a link names a number, whose card may be in it.
 */
export function Fold({ summary, isOpen = false, everywhere = false, isButton, children }: FoldProps) {
  const asked = useAskedNumber() !== null;
  const [wasAsked, setAsked] = useState(asked);
  if (asked && !wasAsked) setAsked(true);
  const isNarrow = useIsNarrowWindow();
  // A prerendered fold is closed; until scripts come, CSS shows its content in a wide window.
  const isWide = !useTakesOver() && !isNarrow && !everywhere;
  return (
    <details className={`fold ${everywhere ? '' : 'phone-fold'}`} open={isOpen || wasAsked || isWide}>
      <summary className={`no-print w-fit py-1 text-sm ${lookOf(isButton)}`}>{summary}</summary>
      {children}
    </details>
  );
}
