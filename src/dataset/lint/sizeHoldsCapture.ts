import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A board is at least as large as its recorded snapshot and the last place in it. */
export function sizeHoldsCapture(records: Pick<Records, 'boardEntries' | 'boardSizes'>): Problem[] {
  const captures = groupBy(records.boardEntries, (row) => `${row.boardId} ${row.snapshot}`);
  return records.boardSizes.flatMap((size) => {
    const subject = `${size.boardId} ${size.snapshot}`;
    const rows = captures.get(subject) ?? [];
    const last = rows.reduce((most, { rank }) => Math.max(most, rank), rows.length);
    if (rows.length > 0 && size.boardRows >= last) return [];
    const fault =
      rows.length === 0
        ? 'No row of that capture is on record. Mend the day or take the line out.'
        : `The board cannot have ${String(size.boardRows)} rows: ${String(rows.length)} are on record, the last of them on place ${String(last)}. Count again at the source.`;
    return [problemAt(size, 'size-holds-capture', `${subject}: ${fault}`)];
  });
}
