import { periodEnd } from '../../domain/periods.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Read = Pick<
  Records,
  'applicability' | 'standards' | 'standardDays' | 'lawStandards' | 'calendar' | 'dataset'
>;

/** A day of a document, and what happens on it. */
interface DocumentDay {
  readonly at: RowPlace;
  readonly document: string;
  readonly date: string | null;
  readonly event: string;
}

const daysOf = ({ standards, standardDays, lawStandards }: Read): DocumentDay[] => [
  ...standards.flatMap(({ at, designation: document, effectiveOn, withdrawnOn }) => [
    { at, document, date: effectiveOn, event: 'takes effect' },
    { at, document, date: withdrawnOn, event: 'ends' },
  ]),
  ...standardDays.map(({ at, designation: document, date, step }) => ({
    at,
    document,
    date,
    event: `has the step "${step}"`,
  })),
  ...lawStandards.map(({ at, law: document, due: date }) => ({
    at,
    document,
    date,
    event: 'has a requested standard due',
  })),
];

/** True if a date is about a document; a law is also named without its short name in parentheses. */
const isAbout = (reference: string | null, document: string): boolean =>
  reference === document || (reference !== null && document.startsWith(`${reference} (`));

/** A day ahead of a standard or a law is in the calendar or the rules: an incomplete list of dates misleads. */
export function standardAheadHasDate(records: Read): Problem[] {
  const today = records.dataset.find(({ key }) => key === 'date')?.value ?? '';
  return daysOf(records)
    .filter(
      ({ document, date }) =>
        date !== null &&
        periodEnd(date) > periodEnd(today) &&
        !records.applicability.some(
          (row) => row.document === document && (row.from ?? String(row.modelYear)) === date,
        ) &&
        !records.calendar.some((row) => row.date === date && isAbout(row.reference, document)),
    )
    .map((day) =>
      problemAt(
        day,
        'standard-ahead-has-date',
        `${day.document} ${day.event} on ${day.date ?? ''} and is neither in applicability.csv nor in calendar.csv. Add the date of a rule to the first, any other to the second.`,
      ),
    );
}
