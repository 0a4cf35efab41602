import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';

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

type ChairTerm = RowOf<'officeTerms'>;

const startOf = ({ termFrom, asOf }: ChairTerm): string => termFrom ?? asOf;

/** A group has one chair: the term of one area ends before that of another begins. */
export function oneChairAtATime({ officeTerms }: Pick<Records, 'officeTerms'>): Problem[] {
  const chairs = officeTerms.filter(({ office }) => office === 'chair');
  return [...groupBy(chairs, ({ bodyId, group }) => `${bodyId}|${group}`).values()].flatMap((terms) => {
    const ordered = terms.sort((left, right) => compareText(startOf(left), startOf(right)));
    return ordered.flatMap((term, index) => {
      const next = ordered[index + 1];
      const until = term.termUntil;
      if (next === undefined || until === null || next.refArea === term.refArea) return [];
      if (until <= startOf(next)) return [];
      const sentence = `${next.termId}: It begins on ${startOf(next)}, and the chair before, of another area, holds the seat until ${until}. End that term, or say in both why they overlap.`;
      return [problemAt(next, 'one-chair-at-a-time', sentence)];
    });
  });
}

/** A source that says who holds an office has the same confidence in the terms of offices and in the committees. */
export function officeIsGradedOnce(records: Pick<Records, 'committees' | 'officeTerms'>): Problem[] {
  const grades = new Map(records.officeTerms.map(({ sourceId, confidence }) => [sourceId, confidence]));
  return faultsOf([...records.officeTerms, ...records.committees], 'office-is-graded-once', (row) => {
    const grade = grades.get(row.sourceId);
    if (grade === undefined || grade === row.confidence) return null;
    return `${row.sourceId}: It is ${row.confidence} here and ${grade} in another row on offices. Grade it once.`;
  });
}

/** Every company counted in a share is in the table of headquarters, with the area it counts for. */
export function companyHasHeadquarters(
  records: Pick<Records, 'companyShares' | 'batteryCompanies' | 'companyHeadquarters'>,
): Problem[] {
  const areas = new Map(records.companyHeadquarters.map((row) => [row.company, row.refArea]));
  return faultsOf(
    [...records.companyShares, ...records.batteryCompanies],
    'company-has-headquarters',
    (row) => {
      const area = areas.get(row.company);
      if (area === row.refArea) return null;
      const fault =
        area === undefined
          ? 'It is missing in company-headquarters.csv'
          : `company-headquarters.csv says ${area}`;
      return `${row.company}: It counts for ${row.refArea} here. ${fault}. Add it there, or mend one of the two.`;
    },
  );
}
