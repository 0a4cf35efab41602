import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** An area never holds more roles in a body than exist. */
export function partIsWithinTotal({ memberships }: Pick<Records, 'memberships'>): Problem[] {
  return memberships.flatMap((row) => {
    if (row.value === null || row.total === null || row.value <= row.total) return [];
    const subject = `${row.bodyId} ${row.refArea} ${row.timePeriod} ${row.role}`;
    const sentence = `${subject}: ${String(row.value)} is more than the total, ${String(row.total)}. Read both again at the source.`;
    return [problemAt(row, 'part-is-within-total', sentence)];
  });
}
