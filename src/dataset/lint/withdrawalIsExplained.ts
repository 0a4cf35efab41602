import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'withdrawal-is-explained';

/**
 * A withdrawn number remains visible: it gives its reason, and its indicator keeps its description. Its source also
 * remains, which `source-is-known` checks.
 */
export function withdrawalIsExplained({
  changes,
  indicators,
}: Pick<Records, 'changes' | 'indicators'>): Problem[] {
  const known = new Set(indicators.map(({ indicatorId }) => indicatorId));
  return changes
    .filter(({ kind }) => kind === 'withdrawn')
    .flatMap((row) => [
      ...(row.reason === null
        ? [problemAt(row, RULE, `Nothing says why "${row.title}" was withdrawn. Write it in "reason".`)]
        : []),
      ...(row.table === 'observations' && !known.has(row.subject)
        ? [
            problemAt(
              row,
              RULE,
              `The indicator "${row.subject}" is not described, and its withdrawn value stays visible. Put its row back into indicators/.`,
            ),
          ]
        : []),
    ]);
}
