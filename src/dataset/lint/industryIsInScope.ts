import type { Industry } from '../../contract/codelists.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type IndustryTables = Pick<
  Records,
  'industryTerms' | 'committees' | 'events' | 'indicators' | 'standards' | 'calendar' | 'planTasks'
>;

interface NamedIndustries {
  readonly at: RowPlace;
  readonly subject: string;
  readonly industries: readonly Industry[];
  /** Texts of the row itself. */
  readonly words: readonly (string | null)[];
}

/** A row that names more industries than this is about a whole economy, and need not name each. */
const MOST_INDUSTRIES = 3;

/** A subcommittee works within the scope of its committee: `ISO/TC 269/SC 1` within `ISO/TC 269`. */
function committeesNamed({ committees }: IndustryTables): NamedIndustries[] {
  const titles = new Map(committees.map(({ committee, title }) => [committee, title]));
  return committees.map(({ at, committee, industries, title }) => ({
    at,
    subject: committee,
    industries,
    words: [committee, title, titles.get(committee.replace(/\/SC \d+$/, '')) ?? null],
  }));
}

function namedRows(records: IndustryTables): NamedIndustries[] {
  return [
    ...committeesNamed(records),
    ...records.events.map((row) => ({ ...row, subject: row.eventId, words: [row.title, row.summary] })),
    ...records.indicators.map((row) => ({
      ...row,
      subject: row.indicatorId,
      words: [row.title, row.definition],
    })),
    ...records.standards.map((row) => ({ ...row, subject: row.designation, words: [row.title, row.note] })),
    ...records.calendar.map((row) => ({ ...row, subject: row.calendarId, words: [row.title, row.note] })),
    ...records.planTasks.map((row) => ({ ...row, subject: row.taskId, words: [row.title, row.note] })),
  ];
}

/** A row counts for a narrow industry only if its own text says so: a charger is not a power grid. */
export function industryIsInScope(records: IndustryTables): Problem[] {
  const terms = groupBy(records.industryTerms, ({ industry }) => industry);
  return namedRows(records).flatMap(({ at, subject, industries, words }) => {
    if (industries.length > MOST_INDUSTRIES) return [];
    const said = words.join(' ').toLowerCase();
    return industries.flatMap((industry) => {
      const known = terms.get(industry);
      if (known === undefined || known.some(({ term }) => said.includes(term.toLowerCase()))) return [];
      const sentence = `${subject}: No word of it says ${industry}. Take the industry out, or add the word to industry-terms.csv.`;
      return [problemAt({ at }, 'industry-is-in-scope', sentence)];
    });
  });
}
