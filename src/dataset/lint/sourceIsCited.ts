import { citationsOf } from '../derive/citationsOf.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problemAt.ts';

type CitingTables = Readonly<Record<string, readonly { readonly at: RowPlace }[]>>;

/** The fields in which a row may name a source that agrees. */
const TEXTS = ['sourceLocator', 'note'] as const;

function names(row: object, sourceId: string): boolean {
  return TEXTS.some((field) => {
    const text: unknown = Reflect.get(row, field);
    return typeof text === 'string' && text.includes(sourceId);
  });
}

/** Every source is cited by a row, or named in one. What nothing rests on only looks like evidence. */
export function sourceIsCited(records: CitingTables & Pick<Records, 'sources'>): Problem[] {
  const { sources, ...others } = records;
  const rows = Object.values(others).flat();
  const cited = new Set(rows.flatMap(citationsOf));
  // Few are left here, so that looking through all notes for each of them costs little.
  const uncited = sources.filter(({ sourceId }) => !cited.has(sourceId));
  return uncited
    .filter(({ sourceId }) => !rows.some((row) => names(row, sourceId)))
    .map((row) => {
      const sentence = `${row.sourceId}: No row cites this source. Cite it where it confirms something, or take it out.`;
      return problemAt(row, 'source-is-cited', sentence);
    });
}
