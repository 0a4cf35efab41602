import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A published standard is no longer only requested, and has no due date. */
export function requestFitsRegister({
  lawStandards,
  register,
}: Pick<Records, 'lawStandards' | 'register'>): Problem[] {
  const out = new Set(
    register.filter(({ status }) => status === 'published').map(({ designation }) => designation),
  );
  return lawStandards.flatMap((row) => {
    if (row.force !== 'requested' || row.designation === null || !out.has(row.designation)) return [];
    const sentence = `${row.designation}: ${row.law} only asks for it, but the register has it as published. Write "delivered", without a day on which it is due.`;
    return [problemAt(row, 'request-fits-register', sentence)];
  });
}
