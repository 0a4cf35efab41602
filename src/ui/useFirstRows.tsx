import { useState, type ReactNode } from 'react';
import { wholeText } from '../domain/words.ts';
import { MoreOnPage } from './MoreOnPage.tsx';
import { useIsNarrowWindow } from './useIsNarrowWindow.ts';
import { useTakesOver } from '../paint/hydration.ts';

/** Numbers of first rows on a phone that the style sheet knows, for lists and for tables. */
export const phoneRooms = [1, 3, 4, 6, 12] as const;

/** Number of rows of a list that are shown before the user asks for all. */
export interface FirstRows {
  /** Rows at first; all by default. */
  readonly most?: number | undefined;
  /** Rows at first on a phone, where each takes several lines; 6 by default. */
  readonly onPhone?: (typeof phoneRooms)[number] | 'as-wide' | undefined;
  /** Starts with all rows, because a link opens one of them. */
  readonly whole?: boolean | undefined;
  /** Plural noun for the rows: "events". */
  readonly what?: string | undefined;
}

/** Default on a phone: these cards fill about three screens. */
const CARDS = 6;

/** Returns the number of first rows: one more than the most is shown, since a button would take its place. */
export const firstRoom = (rows: number, most: number): number => (rows === most + 1 ? rows : most);

/** Returns the number of rows to show at first in a wide window and on a phone. */
export function roomsOf(rows: number, { most = Number.POSITIVE_INFINITY, onPhone = CARDS }: FirstRows) {
  const room = firstRoom(rows, most);
  // Without fewer rows of its own a phone has the same, the one in place of the button too.
  return { most: room, least: onPhone !== 'as-wide' && onPhone < most ? onPhone : room };
}

/**
 * Returns the first rows of a list, the button that shows all if there are more, and the number of rows that CSS
 * shows on a phone while the width of the window is unknown (`data-first`).
 */
export function useFirstRows<T>(
  rows: readonly T[],
  { whole = false, what = '', ...first }: FirstRows,
): readonly [shown: readonly T[], button: ReactNode, onPhone: number | undefined] {
  const narrow = useIsNarrowWindow();
  const takesOver = useTakesOver();
  const [isWhole, setWhole] = useState(whole);
  const { most, least } = roomsOf(rows.length, first);
  const room = narrow ? least : most;
  // A prerendered page has the rows for a wide window; CSS hides some of them on a phone.
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
  /** Number of rows before the button that a phone shows while the width of the window is unknown. */
  readonly onPhone: number | undefined;
  /** Number of rows left out; 0 if only a phone hides some. */
  readonly left: number;
  readonly onClick: () => void;
}

/** The button that shows all rows; in print, the number of rows that are left out. */
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
