import type { BoardRow } from '../contract/leaderboards.ts';

export type ScoredRow = Pick<BoardRow, 'score' | 'scoreLow' | 'scoreHigh'>;

/**
 * Half the width of a row's 95 % interval; `null` where the board publishes none. An interval that reaches
 * further to one side counts with half of its whole width on both, so that every comparison on the page uses
 * one number.
 */
export function halfWidth({ scoreLow, scoreHigh }: ScoredRow): number | null {
  return scoreLow === null || scoreHigh === null ? null : (scoreHigh - scoreLow) / 2;
}

export interface SignedGap {
  /** Best United States score minus best Chinese score, in the board's own unit; negative where China leads. */
  readonly points: number;
  /** Half width of its 95 % interval; `null` where the board gives none. */
  readonly margin: number | null;
}

/**
 * The gap between the best row of each country on one board. The two errors are taken as independent, so
 * that their half widths add as squares; on one board they share voters, which makes this a little wide.
 */
export function signedGap(us: ScoredRow, cn: ScoredRow): SignedGap {
  const [a, b] = [halfWidth(us), halfWidth(cn)];
  return { points: us.score - cn.score, margin: a === null || b === null ? null : Math.hypot(a, b) };
}

/**
 * The same with the sign turned where the lower score is better: positive always means that the United States
 * is ahead.
 */
export function usLead(us: ScoredRow, cn: ScoredRow, board: { readonly higherIsBetter: boolean }): SignedGap {
  const { points, margin } = signedGap(us, cn);
  return { points: board.higherIsBetter || points === 0 ? points : -points, margin };
}

/** Whether the sign of a gap can be told from its interval; `null` where there is no interval. */
export function isSeparated(gap: SignedGap): boolean | null {
  return gap.margin === null ? null : Math.abs(gap.points) > gap.margin;
}
