import { useState, type ReactNode } from 'react';
import { useIsNarrowWindow } from './useIsNarrowWindow.ts';

/** How much of a list is shown until a reader asks for all of it. */
export interface FirstRows {
  /** Rows at first; all where nothing is said. */
  readonly most?: number | undefined;
  /** Rows at first on a phone, where each takes several lines. */
  readonly onPhone?: number | undefined;
  /** Starts with all rows shown: a link asks for one of them. */
  readonly whole?: boolean | undefined;
  /** What the rows are, in the plural: "events". */
  readonly what?: string | undefined;
}

/** So many cards are some three screens of a phone. */
const CARDS = 6;

/** The first rows of a list, and the button that shows all, where there are more. */
export function useFirstRows<T>(
  rows: readonly T[],
  { most = Number.POSITIVE_INFINITY, onPhone = CARDS, whole = false, what = '' }: FirstRows,
): readonly [shown: readonly T[], button: ReactNode] {
  const narrow = useIsNarrowWindow();
  const [isWhole, setWhole] = useState(whole);
  const room = narrow ? Math.min(most, onPhone) : most;
  if (isWhole || rows.length <= room) return [rows, null];
  const button = (
    <button
      type="button"
      className="mt-3 self-start text-sm underline underline-offset-2"
      data-exempt="count"
      onClick={() => setWhole(true)}
    >
      Show all {rows.length.toLocaleString('en-US')} {what}
    </button>
  );
  return [rows.slice(0, room), button];
}
