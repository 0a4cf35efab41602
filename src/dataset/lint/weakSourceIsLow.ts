import type { AnyTables } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Source = Records['sources'][number];

/** Matches a publisher that names nobody: "mirror site", "news copy on an unrelated site". */
const UNNAMED = /^[^A-Z]*\b(?:mirror|copy|upload)\b[^A-Z]*$/;

const isWeak = ({ kind, publisher, url }: Source) =>
  kind === 'blog' || publisher.startsWith('anonymous ') || (url === null && UNNAMED.test(publisher));

/** True if a note names a source other than the cited one. */
const namesAnother = (note: unknown, ids: ReadonlyMap<string, Source>, own: string): boolean =>
  typeof note === 'string' &&
  [...note.matchAll(/\w+(?:[.-]\w+)+/g)].some(([word]) => word !== own && ids.has(word));

/**
 * A blog, or a file or copy without an author alone gives low confidence; the note of a better row names what agrees.
 */
export function weakSourceIsLow(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const { sources, changes: _, ...others } = records;
  const ids = new Map(sources.map((row) => [row.sourceId, row]));
  return Object.values(others)
    .flat()
    .flatMap((row) => {
      if (!('sourceId' in row && 'confidence' in row) || row.confidence === 'low') return [];
      const source = ids.get(String(row.sourceId));
      if (source === undefined || !isWeak(source)) return [];
      if ('note' in row && namesAnother(row.note, ids, source.sourceId)) return [];
      const sentence = `${source.sourceId}: A blog or a file without an author alone gives low confidence. Lower it, or name a source that agrees in the note.`;
      return [problemAt(row, 'weak-source-is-low', sentence)];
    });
}
