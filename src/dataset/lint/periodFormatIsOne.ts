import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const FORMATS = new Map([
  [4, 'years'],
  [7, 'months'],
  [10, 'days'],
]);

/** All periods of an indicator are years, or all months, or all days. */
export function periodFormatIsOne(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const groups = groupBy(records.observations, (row) => row.indicatorId);
  return records.indicators.flatMap((row) => {
    const periods = (groups.get(row.indicatorId) ?? []).map(({ timePeriod }) => timePeriod);
    const byLength = groupBy(periods, ({ length }) => length);
    if (byLength.size < 2) return [];
    const shown = [...byLength].map(
      ([length, [first = '']]) => `${FORMATS.get(length) ?? 'others'} (${first})`,
    );
    const sentence = `${row.indicatorId}: Its periods are of several kinds: ${shown.join(', ')}. Write all as coarse as the coarsest, or split the indicator.`;
    return [problemAt(row, 'period-format-is-one', sentence)];
  });
}
