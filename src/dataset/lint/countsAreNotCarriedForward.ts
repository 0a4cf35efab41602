import { compareText, groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Membership = RowOf<'memberships'>;

const rolesOf = (rows: readonly Membership[]) =>
  rows
    .map((row) => `${row.role} ${String(row.value)}`)
    .sort()
    .join(', ');

/** No area has exactly the same number in every role in two years: the later list would have been carried forward. */
export function countsAreNotCarriedForward({ memberships }: Pick<Records, 'memberships'>): Problem[] {
  const bodies = groupBy(memberships, (row) => `${row.bodyId} ${row.refArea} ${row.sourceId}`);
  return [...bodies.values()].flatMap((body) => {
    const years = [...groupBy(body, (row) => row.timePeriod)].sort(([left], [right]) =>
      compareText(left, right),
    );
    return years.flatMap(([year, rows], index) => {
      const [before, rowsBefore] = years[index - 1] ?? ['', []];
      const [first] = rows;
      if (first === undefined || rows.length < 2 || rolesOf(rows) !== rolesOf(rowsBefore)) return [];
      const subject = `${first.bodyId} ${first.refArea} ${year}`;
      const sentence = `${subject}: Every role counts the same as in ${before} (${rolesOf(rows)}). Look whether the source only carried the list forward; then take the year out.`;
      return [problemAt(first, 'counts-are-not-carried-forward', sentence)];
    });
  });
}
