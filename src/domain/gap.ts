import type { BoardRow } from '../contract/leaderboards.ts';
import { plusMinus, type ValueFormat } from './values.ts';

export type ScoredRow = Pick<BoardRow, 'score' | 'scoreLow' | 'scoreHigh'>;

/** Half the width of an interval; `null` where an end of it is not known. */
export const halfOf = (low: number | null, high: number | null): number | null =>
  low === null || high === null ? null : (high - low) / 2;

/**
 * Half the width of a row's 95 % interval; `null` where the board publishes none. An interval that reaches
 * further to one side counts with half of its whole width on both, so that every comparison on the page uses
 * one number.
 */
export const halfWidth = ({ scoreLow, scoreHigh }: ScoredRow): number | null => halfOf(scoreLow, scoreHigh);

/**
 * Half width of the interval of a difference: the two half widths added as squares, since the errors are taken as
 * independent. `null` where one of the two has no interval.
 */
export const marginOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.hypot(one, other);

export interface SignedGap {
  /** Score of the first minus that of the second, in the board's own unit. */
  readonly points: number;
  /** Half width of its 95 % interval; `null` where the board gives none. */
  readonly margin: number | null;
}

/**
 * The gap between two rows of one board. Its margin is that of independent errors; rows of one board share voters,
 * which makes it a little wide.
 */
export const signedGap = (one: ScoredRow, other: ScoredRow): SignedGap => ({
  points: one.score - other.score,
  margin: marginOf(halfWidth(one), halfWidth(other)),
});

/**
 * The gap between the best row of each country, with the sign turned where the lower score is better: positive
 * always means that the United States is ahead.
 */
export function usLead(us: ScoredRow, cn: ScoredRow, board: { readonly higherIsBetter: boolean }): SignedGap {
  const { points, margin } = signedGap(us, cn);
  return { points: board.higherIsBetter || points === 0 ? points : -points, margin };
}

/** Whether the sign of a gap can be told from its interval; `null` where there is no interval. */
export function isSeparated(gap: SignedGap): boolean | null {
  return gap.margin === null ? null : Math.abs(gap.points) > gap.margin;
}

/**
 * A difference without its sign: "26 ± 19", "4.3", "USD 1.5". Scores and shares are written to a tenth. Shares lie
 * percentage points apart, not percents: they come without a sign, and the caller names the unit.
 *
 * @param margin half width of the interval of the difference; `null` where there is none.
 */
export function differenceText(size: number, margin: number | null, format: ValueFormat): string {
  const isScore = format === 'percent' || format === 'score';
  return isScore
    ? plusMinus(Math.round(Math.abs(size) * 10) / 10, margin, 'score')
    : plusMinus(Math.abs(size), margin, format);
}
