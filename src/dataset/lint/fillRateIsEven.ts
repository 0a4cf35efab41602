import { groupBy } from '../../domain/sorting.ts';
import type { EntryRow, Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

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
