import { groupBy } from '../../domain/sorting.ts';
import { isBinding } from '../../domain/standardStanding.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Read = Pick<Records, 'applicability' | 'calendar' | 'standards'>;

/** Says what is wrong with the end of a rule in the calendar; `null` if it is the last day of a phase. */
function wrongEnd(date: string, phases: readonly RowOf<'applicability'>[]): string | null {
  const ends = phases.flatMap(({ until }) => until ?? []);
  if (ends.length === 0 || ends.includes(date)) return null;
  return `applicability.csv has it end on ${ends.join(', ')}. Mend one of the two.`;
}

/**
 * The day of a rule is in one record. The calendar has no day on which a rule takes effect, which the build takes from
 * the rules, and no end of one other than theirs.
 */
export function ruleDayIsToldOnce({ applicability, calendar, standards }: Read): Problem[] {
  const rules = groupBy(applicability, ({ document }) => document);
  const binding = new Set(standards.filter(isBinding).map(({ designation }) => designation));
  const said = ({ kind, reference, date }: RowOf<'calendar'>): string | null => {
    const name = reference ?? '';
    if (kind === 'ends') return wrongEnd(date, rules.get(name) ?? []);
    if (kind !== 'takes-effect') return null;
    if (rules.has(name))
      return 'applicability.csv has the days of this rule. Take the row out, or move its day there.';
    return binding.has(name)
      ? 'Its document binds. Move the day to applicability.csv, with whom it binds.'
      : null;
  };
  return calendar.flatMap((row) => {
    const sentence = said(row);
    return sentence === null
      ? []
      : [problemAt(row, 'rule-day-is-told-once', `${row.calendarId}: ${sentence}`)];
  });
}
