import type { BoardSnapshotDocument } from '../contract/leaderboards.ts';
import { normalBelow, Z_95 } from './normalDistribution.ts';
import { RANGE_END, type RankInterval } from './rankIntervals.ts';
import { halfWidth, type ScoredRow } from './scoreError.ts';

/** A capture with its board's size: of many boards only the top rows are on record. */
export type SizedCapture = Pick<BoardSnapshotDocument, 'rows' | 'boardRows'> & {
  readonly board: Pick<BoardSnapshotDocument['board'], 'higherIsBetter'>;
};

/** Whether the rows on record are the whole board; where its size is not known, they are not taken for it. */
export const isWholeBoard = ({ rows, boardRows }: Pick<SizedCapture, 'rows' | 'boardRows'>): boolean =>
  boardRows !== null && rows.length >= boardRows;

/** Of a board whose size is not known so many rows may be missing; the largest on record has 394. */
const MOST_MISSING = 1000;
/** What moves a chance by less than half a percentage point is not seen in it. */
const UNSEEN = 0.005;

/**
 * How many rows that are not on record may be expected to stand truly above a row, at most: each of them scores
 * no better than the last row before which none is missing, and its interval is taken to be as wide as the widest
 * on record. 0 where the rows on record are the whole board.
 */
export function missingAbove(capture: SizedCapture): (row: ScoredRow) => number {
  if (isWholeBoard(capture)) return () => 0;
  const { rows, boardRows, board } = capture;
  const missing = boardRows === null ? MOST_MISSING : boardRows - rows.length;
  const sign = board.higherIsBetter ? 1 : -1;
  const last = rows.filter(({ rank }, index) => rank <= index + 1).at(-1);
  const widest = Math.max(0, ...rows.map((row) => halfWidth(row) ?? 0)) / Z_95;
  return (row) => {
    if (last === undefined) return missing;
    const error = Math.hypot((halfWidth(row) ?? 0) / Z_95, widest);
    const lead = sign * (row.score - last.score);
    return missing * (error === 0 ? Number(lead <= 0) : normalBelow(-lead / error));
  };
}

/**
 * Whether rows that are not on record may reach into a rank range: without them it holds so much of the chance
 * that what they could take away at most still leaves 97.5 % up to its end.
 */
export const isOpenRange = ({ pWithin }: RankInterval, above: number): boolean =>
  above > 0 && pWithin - above < RANGE_END;

/** Whether the chance of one rank holds for the whole board, missing rows included. */
export const holdsExactly = (above: number): boolean => above < UNSEEN;

/** "all 9 rows of the board", "the 20 rows on record of 377 on the board": what a range rests on. */
export function restsOn({ rows, boardRows }: Pick<SizedCapture, 'rows' | 'boardRows'>): string {
  const count = String(rows.length);
  if (isWholeBoard({ rows, boardRows })) return `all ${count} rows of the board`;
  return boardRows === null
    ? `the ${count} rows on record, the size of the board not known`
    : `the ${count} rows on record of ${String(boardRows)} on the board`;
}
