import { groupBy } from '../../domain/sorting.ts';
import { newestCommonPeriod, speaksOfLeads } from '../derive/leads.ts';
import { publishedIndicators } from '../derive/publishedIndicators.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** No period ends later. */
const ANY_DAY = '9999-12-31';

/**
 * Of each indicator on which the two countries can be compared somebody has said on which front it is, and whether
 * it counts by itself or as a slice of a table with others.
 */
export function comparisonIsConsidered(
  records: Pick<Records, 'indicators' | 'observations' | 'comparisons'>,
): Problem[] {
  const considered = new Set(records.comparisons.map(({ indicatorId }) => indicatorId));
  const observations = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  return publishedIndicators(records.indicators)
    .filter((row) => speaksOfLeads(row) && !considered.has(row.indicatorId))
    .filter(({ indicatorId }) =>
      [...groupBy(observations.get(indicatorId) ?? [], ({ industry }) => industry).values()].some(
        (rows) => newestCommonPeriod(rows, ANY_DAY) !== null,
      ),
    )
    .map((row) =>
      problemAt(
        row,
        'comparison-is-considered',
        `${row.indicatorId} compares both countries. Say its front in comparisons.csv, and its family where it is a slice of a table.`,
      ),
    );
}
