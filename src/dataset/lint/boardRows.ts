import type { EntryRow, Problem, Records } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';

/** A published interval has both ends, and the score lies between them. */
export function intervalHoldsScore({ boardEntries }: Pick<Records, 'boardEntries'>): Problem[] {
  return faultsOf(boardEntries, 'interval-holds-score', (row) => {
    const { scoreLow, score, scoreHigh } = row;
    if (scoreLow === null && scoreHigh === null) return null;
    if (scoreLow !== null && scoreHigh !== null && scoreLow <= score && score <= scoreHigh) return null;
    const shown = `${String(scoreLow ?? 'nothing')} to ${String(scoreHigh ?? 'nothing')}`;
    return `The interval ${shown} does not hold the score ${String(score)}. Read the three again at the source.`;
  });
}

/** In a snapshot of a board, a better rank never has a worse score. */
export function rankFollowsScore(records: Pick<Records, 'boards' | 'boardEntries'>): Problem[] {
  const signs = new Map(records.boards.map((row) => [row.boardId, row.higherIsBetter ? 1 : -1]));
  const captures = groupBy(records.boardEntries, (row) => `${row.boardId} ${row.snapshot}`);
  return [...captures.values()].flatMap((capture) => {
    const ordered = capture.sort((left, right) => left.rank - right.rank);
    return ordered.flatMap((row, index) => {
      const before = ordered[index - 1];
      const sign = signs.get(row.boardId) ?? 1;
      if (before === undefined || sign * row.score <= sign * before.score) return [];
      const sentence = `${row.model} ${row.snapshot}: It has rank ${String(row.rank)} with ${String(row.score)}, and ${before.model} rank ${String(before.rank)} with ${String(before.score)}. Read both rows again at the source.`;
      return [problemAt(row, 'rank-follows-score', sentence)];
    });
  });
}

/**
 * Open weights occur only in rows of boards that show licenses, or whose rows were filled from their other snapshots.
 */
export function openWeightsFitBoard(records: Pick<Records, 'boards' | 'boardEntries'>): Problem[] {
  const silent = new Set(records.boards.filter((row) => row.openness === 'none').map((row) => row.boardId));
  return records.boardEntries
    .filter((row) => row.openWeights !== null && silent.has(row.boardId))
    .map((row) => {
      const sentence = `${row.model} ${row.snapshot}: The board ${row.boardId} has no column for licenses, so it cannot say that weights are open or not. Empty the cell, or mend openness in boards.csv.`;
      return problemAt(row, 'open-weights-fit-board', sentence);
    });
}

/** With fewer rows, an area's rate says little. */
const ENOUGH_ROWS = 10;

/** Maximum difference between the rates of the two areas. */
const APART = 0.2;

const SPARSE_COLUMNS: readonly (readonly [string, (row: EntryRow) => boolean])[] = [
  ['votes', (row) => row.votes !== null],
  ['score_low', (row) => row.scoreLow !== null],
  ['open_weights', (row) => row.openWeights !== null],
];

/** A column is filled equally for both areas; otherwise counts from it compare unlike things. */
export function fillRateIsEven(records: Pick<Records, 'boards' | 'boardEntries'>): Problem[] {
  const entries = groupBy(records.boardEntries, (row) => row.boardId);
  return records.boards.flatMap((board) => {
    const areas = groupBy(entries.get(board.boardId) ?? [], (row) => row.refArea);
    const [us, cn] = [areas.get('US') ?? [], areas.get('CN') ?? []];
    if (us.length < ENOUGH_ROWS || cn.length < ENOUGH_ROWS) return [];
    return SPARSE_COLUMNS.flatMap(([column, isFilled]) => {
      const rateOf = (rows: readonly EntryRow[]) => rows.filter(isFilled).length / rows.length;
      if (Math.abs(rateOf(us) - rateOf(cn)) <= APART) return [];
      const percent = (rate: number) => `${String(Math.round(rate * 100))} percent`;
      const sentence = `${board.boardId} ${column}: The column is filled in ${percent(rateOf(us))} of the U.S. rows and ${percent(rateOf(cn))} of the Chinese. Fill it for both, or let nothing be counted from it.`;
      return [problemAt(board, 'fill-rate-is-even', sentence)];
    });
  });
}
