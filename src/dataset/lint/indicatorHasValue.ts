import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * An indicator has or had a value: a row of its file, a derivation that gives its values, or a withdrawn value, which
 * remains visible.
 */
export function indicatorHasValue({
  indicators,
  observations,
  derivations,
  changes,
}: Pick<Records, 'indicators' | 'observations' | 'derivations' | 'changes'>): Problem[] {
  const known = new Set([
    ...observations.map(({ indicatorId }) => indicatorId),
    ...derivations.map(({ indicatorId }) => indicatorId),
    ...changes.filter(({ kind }) => kind === 'withdrawn').map(({ subject }) => subject),
  ]);
  return indicators
    .filter(({ indicatorId }) => !known.has(indicatorId))
    .map((row) =>
      problemAt(
        row,
        'indicator-has-value',
        `${row.indicatorId}: The indicator has no value. Enter its values in observations/${row.indicatorId}.csv, name a derivation for it, or take this row out.`,
      ),
    );
}
