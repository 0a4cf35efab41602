import { groupBy } from '../../domain/sorting.ts';
import { standardFinder } from '../derive/standardFinder.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const COMPLIANCE: ReadonlySet<string> = new Set(['applies', 'new-types', 'all']);

/**
 * Recorded days of compliance of a document are complete: lists show the first and the last of them, so the calendar
 * must not have a later one.
 */
export function complianceHoldsCalendar({
  calendar,
  standardDays,
  standards,
}: Pick<Records, 'calendar' | 'standardDays' | 'standards'>): Problem[] {
  const { find } = standardFinder(standards);
  const steps = standardDays.filter(({ step }) => COMPLIANCE.has(step));
  const days = groupBy(steps, ({ designation }) => designation);
  const effects = calendar.filter(({ kind }) => kind === 'takes-effect');
  return effects.flatMap((row) => {
    const standard = find(row.reference ?? '')?.row;
    const own = standard === undefined ? undefined : days.get(standard.designation);
    if (standard === undefined || own === undefined) return [];
    if ([standard.effectiveOn, ...own.map(({ date }) => date)].includes(row.date)) return [];
    const sentence = `${row.calendarId}: standard-days.csv has other days of compliance of ${standard.designation}, and not ${row.date}. Add it there.`;
    return [problemAt(row, 'compliance-holds-calendar', sentence)];
  });
}
