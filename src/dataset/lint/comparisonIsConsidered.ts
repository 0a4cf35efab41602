import { groupBy } from '../../domain/sorting.ts';
import { publishedIndicators } from '../derive/publishedIndicators.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** This many comparisons from one source are likely to be slices of one table. */
const MANY_COMPARISONS = 3;

/**
 * Where one source gives the values of both countries for several comparable indicators, somebody has said whether
 * they are slices of one table, which count once together, or things of their own.
 */
export function comparisonIsConsidered(
  records: Pick<Records, 'indicators' | 'observations' | 'comparisons'>,
): Problem[] {
  const considered = new Set(records.comparisons.map(({ indicatorId }) => indicatorId));
  const indicators = publishedIndicators(records.indicators).filter((row) => row.leadDirection !== 'none');
  const observations = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  const pairs = indicators.flatMap((row) => {
    const bySource = groupBy(observations.get(row.indicatorId) ?? [], ({ sourceId }) => sourceId);
    return [...bySource].flatMap(([sourceId, rows]) => {
      const areas = new Set(rows.map(({ refArea }) => refArea));
      return areas.has('US') && areas.has('CN') ? [{ row, sourceId }] : [];
    });
  });
  return [...groupBy(pairs, ({ sourceId }) => sourceId)].flatMap(([sourceId, own]) =>
    own.length < MANY_COMPARISONS
      ? []
      : own.flatMap(({ row }) => {
          if (considered.has(row.indicatorId)) return [];
          const sentence = `${row.indicatorId}: ${sourceId} gives both countries for ${String(own.length)} comparable indicators. Say its family in comparisons.csv, or that it is a thing of its own.`;
          return [problemAt(row, 'comparison-is-considered', sentence)];
        }),
  );
}
