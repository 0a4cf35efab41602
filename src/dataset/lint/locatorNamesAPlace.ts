import type { AnyTables } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches the id of a row, unless it is called an event: a spelling may stand in one of ours. */
const ROW_ID = /(?<!event )\b(?:bodies|ev|leaderboards|policy|pricing|register)-[\w.-]*\w/g;

/**
 * A place in a source names a part of it, or a second source: never another row of ours. Rows of earlier versions
 * (`changes`) are history and remain.
 */
export function locatorNamesAPlace(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const sources = new Set(records.sources.map(({ sourceId }) => sourceId));
  return Object.entries(records)
    .flatMap(([table, rows]) => (table === 'changes' ? [] : rows))
    .flatMap((row) => {
      const place: unknown = Reflect.get(row, 'sourceLocator');
      if (typeof place !== 'string') return [];
      return [...place.matchAll(ROW_ID)]
        .filter(([id]) => !sources.has(id))
        .map(([id]) => {
          const sentence = `${id}: The place names a row of these records. Say where in the source it stands.`;
          return problemAt(row, 'locator-names-a-place', sentence);
        });
    });
}
