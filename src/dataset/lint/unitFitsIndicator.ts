import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** An observation is in its indicator's unit. */
export function unitFitsIndicator(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const units = new Map(records.indicators.map((row) => [row.indicatorId, row.unit]));
  return records.observations.flatMap((row) => {
    const unit = units.get(row.indicatorId);
    if (unit === undefined || unit === row.unit) return [];
    const advice = 'Convert the value, or give the other unit an indicator of its own.';
    return [
      problemAt(
        row,
        'unit-fits-indicator',
        `The unit is ${row.unit}, but the indicator is in ${unit}. ${advice}`,
      ),
    ];
  });
}
