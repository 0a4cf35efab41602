import type { AnyTables } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Kinds of sources that state a value first hand. */
const firstHandKinds = ['dataset', 'primary'];

/** Matches titles that name the source through which a text was read: "abstract, as ev-radar has it". */
const relay = /\bas (\S+) has it$/;

/**
 * High confidence is reserved for a dataset or the issuer's own text. Reports, analyses and blogs have medium
 * confidence at most, however clear, since the reporter may err. The same applies to texts read in someone else's
 * collection. Rows of earlier versions (`changes`) are history and remain.
 */
export function highIsFirstHand(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const kinds = new Map(records.sources.map(({ sourceId, kind }) => [sourceId, kind]));
  const relayed = new Set(
    records.sources.flatMap(({ sourceId, title }) => {
      const through = relay.exec(title)?.[1];
      return through === undefined ? [] : [sourceId, through];
    }),
  );
  return Object.entries(records)
    .flatMap(([table, rows]) => (table === 'changes' ? [] : rows))
    .flatMap((row) => {
      if (!('sourceId' in row && 'confidence' in row) || row.confidence !== 'high') return [];
      const id = String(row.sourceId);
      const kind = kinds.get(id);
      // Another rule checks that the source exists.
      if (kind === undefined) return [];
      const isFirstHand = firstHandKinds.includes(kind);
      if (isFirstHand && !relayed.has(id)) return [];
      const what = isFirstHand
        ? 'It was read in a collection of somebody else'
        : `It is ${kind}, neither a dataset nor a primary text`;
      const sentence = `${id}: ${what}, but this row has high confidence. Lower it to medium, or cite the text itself.`;
      return [problemAt(row, 'high-is-first-hand', sentence)];
    });
}
