import { periodEnd } from '../../domain/periods.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A standard that has yet to take effect is in the calendar: an incomplete list of dates misleads. */
export function standardAheadHasDate({
  standards,
  calendar,
  dataset,
}: Pick<Records, 'standards' | 'calendar' | 'dataset'>): Problem[] {
  const today = dataset.find(({ key }) => key === 'date')?.value ?? '';
  const dated = new Set(calendar.map(({ reference }) => reference));
  return standards
    .filter(
      ({ designation, effectiveOn }) =>
        effectiveOn !== null && periodEnd(effectiveOn) > periodEnd(today) && !dated.has(designation),
    )
    .map((row) =>
      problemAt(
        row,
        'standard-ahead-has-date',
        `${row.designation} takes effect on ${row.effectiveOn ?? ''} and is not in calendar.csv. Add the date there.`,
      ),
    );
}
