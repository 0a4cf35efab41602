import type { RowOf } from '../tables/records.ts';
import { compareText } from './compareText.ts';

type IndicatorRow = RowOf<'indicators'>;

/** Indicators that get a document, by id: no quantity is published under two ids. */
export function publishedIndicators(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows
    .filter((row) => row.supersededBy === null)
    .sort((left, right) => compareText(left.indicatorId, right.indicatorId));
}
