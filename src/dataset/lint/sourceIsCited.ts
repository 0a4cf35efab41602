import { citationsOf, type AnyTables } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Fields in which a row may name a source that agrees. */
const CITING_FIELDS = ['sourceLocator', 'note'] as const;

/** Removes from `ids` those named in a row's texts. Each text is read once, however many ids there are. */
function strikeNamed(row: object, ids: Set<string>): void {
  for (const field of CITING_FIELDS) {
    const text: unknown = Reflect.get(row, field);
    if (typeof text !== 'string') continue;
    for (const [word] of text.matchAll(/\w+(?:[.-]\w+)+/g)) ids.delete(word);
  }
}

/** Every source is cited by a row, or named in one: an unused source only looks like evidence. */
export function sourceIsCited(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const { sources, ...others } = records;
  const rows = Object.values(others).flat();
  const cited = new Set(rows.flatMap(citationsOf));
  const unnamed = new Set(sources.flatMap(({ sourceId }) => (cited.has(sourceId) ? [] : [sourceId])));
  if (unnamed.size > 0) for (const row of rows) strikeNamed(row, unnamed);
  return sources
    .filter(({ sourceId }) => unnamed.has(sourceId))
    .map((row) => {
      const sentence = `${row.sourceId}: No row cites this source. Cite it where it confirms something, or take it out.`;
      return problemAt(row, 'source-is-cited', sentence);
    });
}
