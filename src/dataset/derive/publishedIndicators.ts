import type { RowOf } from '../tables/records.ts';
import { compareText } from '../../domain/sorting.ts';

type IndicatorRow = RowOf<'indicators'>;

/** Whether an indicator's values are published: no quantity is published under two ids. */
export const isPublished = (row: IndicatorRow): boolean => row.supersededBy === null;

/** Indicators whose values are published, by id; `also` adds others, such as those with withdrawn values. */
export function publishedIndicators(
  rows: readonly IndicatorRow[],
  also: (id: string) => boolean = () => false,
): IndicatorRow[] {
  return rows
    .filter((row) => isPublished(row) || also(row.indicatorId))
    .sort((left, right) => compareText(left.indicatorId, right.indicatorId));
}
