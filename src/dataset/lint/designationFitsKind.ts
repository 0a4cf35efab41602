import type { RegisterKind } from '../../contract/register.ts';
import type { StandardKind } from '../../contract/standards.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

interface SaidByLetters {
  readonly letters: RegExp;
  readonly standard: StandardKind;
  /** Kind in the register, which has no group standards. */
  readonly register?: RegisterKind;
}

/** Legal force expressed by the letters of a Chinese number: national, or of an association. */
const chineseKinds: readonly SaidByLetters[] = [
  { letters: /^GB\s/, standard: 'mandatory', register: 'mandatory-standard' },
  { letters: /^GB\/T\b/, standard: 'recommended', register: 'recommended-standard' },
  { letters: /^GB\/Z\b/, standard: 'guidance', register: 'guidance' },
  { letters: /^T\//, standard: 'group' },
];

interface Numbered {
  readonly designation: string;
  readonly kind: string;
  readonly at: RowPlace;
}

function wrongKinds(rows: readonly Numbered[], table: 'standard' | 'register'): Problem[] {
  return rows.flatMap((row) => {
    const kind = chineseKinds.find(({ letters }) => letters.test(row.designation))?.[table];
    if (kind === undefined || kind === row.kind) return [];
    const sentence = `${row.designation} is ${kind} by its number, but the row says ${row.kind}. Mend one of the two.`;
    return [problemAt(row, 'designation-fits-kind', sentence)];
  });
}

/** A GB/T is never mandatory, a GB always is, a GB/Z only guides, and a T/ is an association’s: different promises. */
export function designationFitsKind({
  standards,
  register,
}: Pick<Records, 'standards' | 'register'>): Problem[] {
  return [...wrongKinds(standards, 'standard'), ...wrongKinds(register, 'register')];
}
