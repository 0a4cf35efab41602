import type { StandardKind } from '../../contract/standards.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** What a Chinese national number says of the standard's force. `null` where it says nothing. */
function kindOfDesignation(designation: string): StandardKind | null {
  if (/^GB\/T\b/.test(designation)) return 'recommended';
  if (/^GB\/Z\b/.test(designation)) return 'guidance';
  return /^GB\s/.test(designation) ? 'mandatory' : null;
}

/** A GB/T is never mandatory, a GB always is, and a GB/Z only guides: the three are different promises. */
export function designationFitsKind({ standards }: Pick<Records, 'standards'>): Problem[] {
  return standards.flatMap((row) => {
    const kind = kindOfDesignation(row.designation);
    if (kind === null || kind === row.kind) return [];
    const sentence = `${row.designation} is ${kind} by its number, but the row says ${row.kind}. Mend one of the two.`;
    return [problemAt(row, 'designation-fits-kind', sentence)];
  });
}
