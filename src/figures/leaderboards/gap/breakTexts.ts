import type { BoardBreak } from '../../../contract/leaderboards.ts';
import type { Annotation } from '../../../figure/parts.ts';
import { formatPeriod } from '../../../domain/periods.ts';

/** "scores re-fitted: median shift of +60 points" is said in short where the line breaks, in full in a note. */
const shortReason = (reason: string): string => reason.split(':')[0] ?? reason;

export interface BreakTexts {
  readonly breaks?: readonly Annotation[];
  /** The reasons in full with their days, in one sentence; none where the board never broke. */
  readonly notes: readonly string[];
}

/**
 * What stands at the breaks of a board's lines, and the note that says it in full.
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
