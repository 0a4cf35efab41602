import type { Problem, Records } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';

/** True if two days can be the same, each with the precision of its source. */
const canBeOne = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** A document in both the register and the table of standards has the same publication day in both. */
export function registerFitsStandards({
  register,
  standards,
}: Pick<Records, 'register' | 'standards'>): Problem[] {
  const days = new Map(standards.map((row) => [row.designation, row.publishedOn]));
  return faultsOf(register, 'register-fits-standards', (row) => {
    const [ours, theirs] = [days.get(row.designation) ?? null, row.publishedOn];
    if (ours === null || theirs === null || canBeOne(ours, theirs)) return null;
    return `${row.designation}: It came out on ${theirs} by the register, on ${ours} by standards.csv. Mend one of the two.`;
  });
}

/** A register document has a title: in English, or at least in its own language. */
export function registerIsTitled({ register }: Pick<Records, 'register'>): Problem[] {
  return register
    .filter(({ title, titleOriginal }) => title === null && titleOriginal === null)
    .map((row) =>
      problemAt(
        row,
        'register-is-titled',
        `${row.designation}: It has no title. Write title, or title_original as the source gives it.`,
      ),
    );
}

/** A published standard is no longer only requested, and has no due date. */
export function requestFitsRegister({
  lawStandards,
  register,
}: Pick<Records, 'lawStandards' | 'register'>): Problem[] {
  const out = new Set(
    register.filter(({ status }) => status === 'published').map(({ designation }) => designation),
  );
  return faultsOf(lawStandards, 'request-fits-register', (row) => {
    if (row.force !== 'requested' || row.designation === null || !out.has(row.designation)) return null;
    return `${row.designation}: ${row.law} only asks for it, but the register has it as published. Write "delivered", without a day on which it is due.`;
  });
}
