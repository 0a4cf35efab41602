import { compareText, groupBy } from '../../domain/sorting.ts';
import type { ObservationRow } from '../tables/records.ts';

export interface IndicatorSeries {
  readonly indicatorId: string;
  readonly name: string;
  /** Sorted by period. */
  readonly rows: readonly [ObservationRow, ...ObservationRow[]];
}

/**
 * Returns the series of each indicator: one per area and industry, named `CN`, or `CN ai` if the indicator has
 * several.
 */
export function indicatorSeries(observations: readonly ObservationRow[]): IndicatorSeries[] {
  const groups = groupBy(observations, (row) => `${row.indicatorId}|${row.refArea}|${row.industry}`);
  const byArea = groupBy(
    [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [first])),
    (row) => `${row.indicatorId}|${row.refArea}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.sort((left, right) => compareText(left.timePeriod, right.timePeriod));
    if (first === undefined) return [];
    const alone = byArea.get(`${first.indicatorId}|${first.refArea}`)?.length === 1;
    const name = alone ? first.refArea : `${first.refArea} ${first.industry}`;
    return [{ indicatorId: first.indicatorId, name, rows: [first, ...rest] }];
  });
}
