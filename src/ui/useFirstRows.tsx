import { useState, type ReactNode } from 'react';
import { wholeText } from '../domain/words.ts';
import { MoreOnPage } from './MoreOnPage.tsx';
import { useIsNarrowWindow } from './useIsNarrowWindow.ts';
import { useTakesOver } from '../paint/hydration.ts';

/** How much of a list is shown until a reader asks for all of it. */
export interface FirstRows {
  /** Rows at first; all where nothing is said. */
  readonly most?: number | undefined;
  /** Rows at first on a phone, where each takes several lines: 1, 4, 6 or 12, which the style sheet knows. */
  readonly onPhone?: number | undefined;
  /** Starts with all rows shown: a link asks for one of them. */
  readonly whole?: boolean | undefined;
  /** What the rows are, in the plural: "events". */
  readonly what?: string | undefined;
}

/** So many cards are some three screens of a phone. */
const CARDS = 6;

/** How many rows are shown at first in a wide window and on a phone. */
function roomsOf({ most = Number.POSITIVE_INFINITY, onPhone = CARDS }: FirstRows) {
  return { most, least: Math.min(most, onPhone) };
}

/**
 * The first rows of a list, and the button that shows all, where there are more; and how many of these rows a phone shows
 * where the page does not know yet who reads it (`data-first`).
 */
export function useFirstRows<T>(
  rows: readonly T[],
  { whole = false, what = '', ...first }: FirstRows,
): readonly [shown: readonly T[], button: ReactNode, onPhone: number | undefined] {
  const narrow = useIsNarrowWindow();
  const takesOver = useTakesOver();
  const [isWhole, setWhole] = useState(whole);
  const { most, least } = roomsOf(first);
  const room = narrow ? least : most;
  // Rendered for no window in particular, a page has the rows of a wide one; its styles leave some out on a phone.
  const onPhone = takesOver && least < most ? least : undefined;
  const button = (
    <ShowAll
      count={rows.length}
      what={what}
      onPhone={onPhone}
      left={Math.max(0, rows.length - room)}
      onClick={() => setWhole(true)}
    />
  );
  const isFolded = rows.length > (takesOver ? least : room);
  return isWhole || !isFolded ? [rows, null, undefined] : [rows.slice(0, room), button, onPhone];
}

interface ShowAllProps {
  readonly count: number;
  readonly what: string;
  /** How many of the rows before it a phone shows, where the page does not know yet who reads it. */
  readonly onPhone: number | undefined;
  /** How many rows are left out; 0 where only a phone leaves some out. */
  readonly left: number;
  readonly onClick: () => void;
}

/** The button that shows all rows; on paper, which has no buttons, how many are not there. */
const ShowAll = ({ count, what, onPhone, left, onClick }: ShowAllProps) => (
  <>
    <button
      type="button"
      className={`no-print mt-3 self-start text-sm underline underline-offset-2 ${left === 0 ? 'md:hidden' : ''}`}
      data-first={onPhone}
      data-exempt="count"
      onClick={onClick}
    >
      Show all {wholeText(count)} {what}
    </button>
    {left > 0 && <MoreOnPage left={left} />}
  </>
);
