import type { ReactNode } from 'react';
import { lettersWidth } from './TableHead.tsx';

interface BreakingTextProps {
  readonly letters: number;
  readonly children: ReactNode;
}

/** Text that may break after this many letters, so that a row does not make the table wider than the window. */
export const BreakingText = ({ letters, children }: BreakingTextProps) => (
  <span
    className="inline-block align-top wrap-anywhere whitespace-normal"
    style={{ maxWidth: lettersWidth(letters) }}
  >
    {children}
  </span>
);

/** A text of which no name breaks after its hyphen: "GPT-5.5". */
export const WholeNames = ({ text }: { readonly text: string }) =>
  text.split(/(\S*-[\d\p{Lu}]\S*)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
