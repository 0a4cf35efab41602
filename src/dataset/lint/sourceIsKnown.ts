import { citationsOf, type AnyTables } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Every source cited by any row of any table is described in `sources/`. */
export function sourceIsKnown(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const known = new Set(records.sources.map(({ sourceId }) => sourceId));
  return Object.values(records)
    .flat()
    .flatMap((row) =>
      citationsOf(row)
        .filter((id) => !known.has(id))
        .map((id) =>
          problemAt(
            row,
            'source-is-known',
            `No source "${id}" is described. Add it to a file of sources/, or mend the id.`,
          ),
        ),
    );
}
