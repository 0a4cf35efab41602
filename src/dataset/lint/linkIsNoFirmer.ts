import { Confidence } from '../../contract/codelists.ts';
import { weakest } from '../../contract/confidence.ts';
import type { Problem, Records } from '../tables/records.ts';
import { numbersOfTasks } from './linkBasisHolds.ts';
import { problemAt } from './problems.ts';

/** Two tasks joined by the number of a standard are joined no more surely than each of them is to that standard. */
export function linkIsNoFirmer(records: Pick<Records, 'taskLinks' | 'lineage'>): Problem[] {
  const numbersOf = numbersOfTasks(records.lineage);
  return records.taskLinks.flatMap((row) => {
    if (row.basis !== 'same-standard-number') return [];
    const [earlier, later] = [numbersOf(row.fromTaskId), numbersOf(row.toTaskId)];
    const surest = (rows: typeof earlier) =>
      Confidence.codes.find((code) =>
        rows.some(({ number, confidence }) => confidence === code && shared.has(number)),
      ) ?? 'high';
    const shared = new Set(
      earlier.map(({ number }) => number).filter((one) => later.some(({ number }) => number === one)),
    );
    const most = weakest([surest(earlier), surest(later)]);
    if (weakest([row.confidence, most]) === row.confidence) return [];
    const sentence = `${row.fromTaskId} ${row.toTaskId}: The link is ${row.confidence}, but the rows that it rests on are ${most}. Lower it.`;
    return [problemAt(row, 'link-is-no-firmer', sentence)];
  });
}
