import { isoDay, periodEnd } from '../../domain/periods.ts';
import { groupBy } from '../../domain/sorting.ts';
import { isBinding } from '../../domain/standardStanding.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Read = Pick<Records, 'applicability' | 'calendar' | 'standards'>;

/** True if a rule ends on its last day, or has ended on the day after it. */
const endsOn = (date: string, until: string): boolean =>
  date === until || date === isoDay(periodEnd(until) + 1);

/**
 * The day of a rule is in one record. The calendar has no day on which a rule takes effect, which the build takes from
 * the rules, and no end of one other than theirs.
 */
export function ruleDayIsToldOnce({ applicability, calendar, standards }: Read): Problem[] {
  const rules = groupBy(applicability, ({ document }) => document);
  const binding = new Set(standards.filter(isBinding).map(({ designation }) => designation));
  const said = ({ kind, reference, date }: RowOf<'calendar'>): string | null => {
    const phases = rules.get(reference ?? '') ?? [];
    if (kind === 'takes-effect' && phases.length > 0)
      return 'applicability.csv has the days of this rule. Take the row out, or move its day there.';
    if (kind === 'takes-effect' && binding.has(reference ?? ''))
      return 'Its document binds. Move the day to applicability.csv, with whom it binds.';
    const ends = phases.flatMap(({ until }) => until ?? []);
    if (kind !== 'ends' || ends.length === 0 || ends.some((until) => endsOn(date, until))) return null;
    return `applicability.csv has it end on ${ends.join(', ')}. Mend one of the two.`;
  };
  return calendar.flatMap((row) => {
    const sentence = said(row);
    return sentence === null
      ? []
      : [problemAt(row, 'rule-day-is-told-once', `${row.calendarId}: ${sentence}`)];
  });
}
