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
