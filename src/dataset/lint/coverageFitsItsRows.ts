import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'coverage-fits-its-rows';
const SAYS_MISSING = /\b(?:not found|no other|gaps?)\b/i;

/** Returns the name of a group without what became of it: "GRB (now GRBP)". */
const nameOf = (group: string): string => group.replace(/ \(.*\)$/, '');

/** Returns the groups of which the records hold an office in the scope and period of `row`. */
function groupsHeld(row: RowOf<'coverage'>, terms: readonly RowOf<'officeTerms'>[]): Set<string> {
  const held = terms.filter(({ bodyId, termFrom, asOf }) => {
    const day = termFrom ?? asOf;
    return bodyId === row.scope && day >= (row.from ?? '') && day <= (row.until ?? '9');
  });
  return new Set(held.map(({ group }) => nameOf(group)));
}

/** A list with gaps is not whole, and a note on missing offices names every group whose offices the records hold. */
export function coverageFitsItsRows(records: Pick<Records, 'coverage' | 'officeTerms'>): Problem[] {
  return records.coverage.flatMap((row) => {
    const note = row.note ?? '';
    if (!SAYS_MISSING.test(note)) return [];
    const subject = [row.list, row.scope, row.from].join('|');
    if (row.extent === 'whole') {
      const sentence = `${subject}: The list is called whole, but its note says what is missing. Call it in-part, or take out the note.`;
      return [problemAt(row, RULE, sentence)];
    }
    if (row.list !== 'offices') return [];
    const unnamed = [...groupsHeld(row, records.officeTerms)].filter((group) => !note.includes(group));
    if (unnamed.length === 0) return [];
    const sentence = `${subject}: The note says what was not found, and not that office-terms.csv holds ${unnamed.join(', ')}. Name each group in it.`;
    return [problemAt(row, RULE, sentence)];
  });
}
