import { Industry, PanelId } from '../../contract/codelists.ts';
import { compareText } from '../../domain/sorting.ts';
import type { RowOf } from '../tables/records.ts';

type IndicatorRow = RowOf<'indicators'>;

/** True if an indicator's values are published: no quantity is published under two ids. */
export const isPublished = (row: IndicatorRow): boolean => row.supersededBy === null;

/**
 * Returns the indicators whose values are published, by id; `also` adds others, such as those with withdrawn values.
 */
export function publishedIndicators(
  rows: readonly IndicatorRow[],
  also: (id: string) => boolean = () => false,
): IndicatorRow[] {
  return rows
    .filter((row) => isPublished(row) || also(row.indicatorId))
    .sort((left, right) => compareText(left.indicatorId, right.indicatorId));
}

interface WithIndustries {
  readonly industries: readonly Industry[];
}

/** Number of rows that name an industry: in all, and by panel. */
interface IndustryCount {
  readonly id: Industry;
  readonly total: number;
  readonly panels: Readonly<Record<PanelId, number>>;
}

/**
 * Counts rows by industry. A row that names two industries counts for both.
 *
 * @param rowsOf rows of each panel, and those that are only on the overview.
 */
export function industryCounts(
  rowsOf: Readonly<Record<PanelId | 'overview', readonly WithIndustries[]>>,
): IndustryCount[] {
  return Industry.codes.map((id) => {
    const countIn = (panel: PanelId | 'overview') =>
      rowsOf[panel].filter((row) => row.industries.includes(id)).length;
    const panels = {
      'ev-plans': countIn('ev-plans'),
      'ai-pricing': countIn('ai-pricing'),
      leaderboards: countIn('leaderboards'),
      participation: countIn('participation'),
      policy: countIn('policy'),
    };
    const total = PanelId.codes.reduce((sum, panel) => sum + panels[panel], countIn('overview'));
    return { id, total, panels };
  });
}
