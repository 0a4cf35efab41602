import { citationsOf } from '../derive/citationsOf.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problemAt.ts';

type CitingTables = Readonly<Record<string, readonly { readonly at: RowPlace }[]>>;

/** The fields in which a row may name a source that agrees. */
const TEXTS = ['sourceLocator', 'note'] as const;

/** Ids that a row names in its place or note, where it says that another source agrees. */
function* namedIn(row: object): Generator<string> {
  for (const field of TEXTS) {
    const text: unknown = Reflect.get(row, field);
    if (typeof text === 'string') yield* text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
  }
}

/** Every source is cited by a row, or named in one. What nothing rests on only looks like evidence. */
export function sourceIsCited(records: CitingTables & Pick<Records, 'sources'>): Problem[] {
  const { sources, ...others } = records;
  const rows = Object.values(others).flat();
  const named = new Set(rows.flatMap((row) => [...citationsOf(row), ...namedIn(row)]));
  return sources
    .filter(({ sourceId }) => !named.has(sourceId))
    .map((row) => {
      const sentence = `${row.sourceId}: No row cites this source. Cite it where it confirms something, or take it out.`;
      return problemAt(row, 'source-is-cited', sentence);
    });
}
