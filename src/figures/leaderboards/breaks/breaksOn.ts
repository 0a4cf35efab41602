import type { BoardBreaksDocument, BoardMove, FoundBreak } from '../../../contract/boardBreaks.ts';

/** Names the table in links to its numbers. */
export const BREAKS = 'board-breaks';

/** A break as it was known on a day, and the other moves of its board by then, against which it is held. */
export interface KnownBreak extends FoundBreak {
  readonly otherMoves: readonly BoardMove[];
}

/**
 * The breaks whose day is not after the day of the view. Captures after it were not there yet: neither the move to
 * one of them nor what they add to the usual move is shown.
 */
export function breaksOn({ breaks, moves }: BoardBreaksDocument, day: string | null): KnownBreak[] {
  const isKnown = (date: string) => day === null || date <= day;
  return breaks
    .filter(({ from }) => isKnown(from))
    .map((one) => {
      const shift = one.shift !== null && isKnown(one.shift.after) ? one.shift : null;
      const otherMoves = moves.filter(
        ({ board, after }) => board === one.board && isKnown(after) && after !== shift?.after,
      );
      return { ...one, shift, otherMoves };
    });
}
