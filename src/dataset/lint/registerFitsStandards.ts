import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** True if two days can be the same, each with the precision of its source. */
const canBeOne = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** A document in both the register and the table of standards has the same publication day in both. */
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
