import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** True if two periods can be the same day, each with the precision of its source. */
const agree = (left: string, right: string) => left.startsWith(right) || right.startsWith(left);

/** A step of a standard has the date of the standard's own row. */
export function lineageFitsStandard(records: Pick<Records, 'lineage' | 'standards'>): Problem[] {
  const standards = new Map(records.standards.map((row) => [row.designation, row]));
  return records.lineage.flatMap((row) => {
    const standard = standards.get(row.reference);
    const dates = new Map([
      ['published', standard?.publishedOn],
      ['in-force', standard?.effectiveOn],
      ['withdrawn', standard?.withdrawnOn],
    ]);
    const date = dates.get(row.step) ?? null;
    if (date === null || row.date === null || agree(date, row.date)) return [];
    const sentence = `${row.reference} ${row.step}: The step is of ${row.date}, but standards.csv says ${date}. Mend one of the two.`;
    return [problemAt(row, 'lineage-fits-standard', sentence)];
  });
}
