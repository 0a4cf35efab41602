import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Whether two days can be one, each as coarse as its source. */
const canBeOne = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** A document that is both in the register and among the standards came out on one day. */
export function registerFitsStandards({
  register,
  standards,
}: Pick<Records, 'register' | 'standards'>): Problem[] {
  const days = new Map(standards.map((row) => [row.designation, row.publishedOn]));
  return register.flatMap((row) => {
    const [ours, theirs] = [days.get(row.designation) ?? null, row.publishedOn];
    if (ours === null || theirs === null || canBeOne(ours, theirs)) return [];
    const sentence = `${row.designation}: It came out on ${theirs} by the register, on ${ours} by standards.csv. Mend one of the two.`;
    return [problemAt(row, 'register-fits-standards', sentence)];
  });
}
