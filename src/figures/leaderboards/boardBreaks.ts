import type { BoardBreaksDocument, BoardMove, FoundBreak } from '../../contract/boardBreaks.ts';
import type { BoardBreak } from '../../contract/leaderboards.ts';
import type { Annotation } from '../../figure/parts.ts';
import { formatPeriod } from '../../domain/periods.ts';

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

/** "scores re-fitted: median shift of +60 points" is said in short where the line breaks, in full in a note. */
const shortReason = (reason: string): string => reason.split(':')[0] ?? reason;

export interface BreakTexts {
  readonly breaks?: readonly Annotation[];
  /** The reasons in full with their days, in one sentence; none where the board never broke. */
  readonly notes: readonly string[];
}

/**
 * What is at the breaks of a board's lines, and the note that says it in full.
 *
 * @param until the last day that is shown: later breaks are not known there.
 */
export function breakTexts(breaks: readonly BoardBreak[], from: string, until: string): BreakTexts {
  const known = breaks.filter((one) => one.from > from && one.from <= until);
  if (known.length === 0) return { notes: [] };
  const reasons = known.map((one) => `${formatPeriod(one.from)} (${one.reason})`).join('; ');
  return {
    breaks: known.map((one) => ({ period: one.from, text: shortReason(one.reason) })),
    notes: [`Scores before and after these days do not compare: ${reasons}.`],
  };
}
