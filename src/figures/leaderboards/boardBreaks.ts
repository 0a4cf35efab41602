import type { BoardBreaksDocument, BoardMove, FoundBreak } from '../../contract/boardBreaks.ts';
import type { BoardBreak } from '../../contract/leaderboards.ts';
import type { Annotation } from '../../figure/parts.ts';
import { formatPeriod } from '../../domain/periods.ts';

/** Name of the table in links to its numbers. */
export const BREAKS = 'board-breaks';

/** A break as known on a day, with the other moves of its board by then for comparison. */
export interface KnownBreak extends FoundBreak {
  readonly otherMoves: readonly BoardMove[];
}

/**
 * Returns the breaks up to the day of the view. Later snapshots did not exist yet: neither the move to one of them
 * nor their effect on the usual move is shown.
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

/** Shortens "scores shifted: median shift of +60 points" for the break of a line; a note has the full text. */
const shortReason = (reason: string): string => reason.split(':')[0] ?? reason;

export interface BreakTexts {
  readonly breaks?: readonly Annotation[];
  /** Full reasons with their days, in one sentence; empty if the board never broke. */
  readonly notes: readonly string[];
}

/**
 * Returns the texts at the breaks of a board's lines, and the note with the full reasons.
 *
 * @param until last shown day: later breaks are not known there.
 */
export function boardBreakTexts(breaks: readonly BoardBreak[], from: string, until: string): BreakTexts {
  const known = breaks.filter((one) => one.from > from && one.from <= until);
  if (known.length === 0) return { notes: [] };
  const reasons = known.map((one) => `${formatPeriod(one.from)} (${one.reason})`).join('; ');
  return {
    breaks: known.map((one) => ({ period: one.from, text: shortReason(one.reason) })),
    notes: [`Scores before and after these dates cannot be compared: ${reasons}.`],
  };
}
