import { counted } from './words.ts';
import { weakest } from '../contract/confidence.ts';
import type { Derivation, Evidence } from '../contract/primitives.ts';
import type { Coverage } from './coverage.ts';

type Input = Derivation['inputs'][number];

/** A record that is counted: it has no number of its own. */
export const countedRow = (label: string, text: string, evidence: Evidence): Input => ({
  label,
  value: null,
  text,
  evidence,
});

/** A row whose number goes into a computed one. */
export const valueRow = (label: string, value: number | null, text: string, evidence: Evidence): Input => ({
  label,
  value,
  text,
  evidence,
});

/** What a count rests on, and how whole the list is in which was counted. */
export interface Counted {
  readonly evidence: Evidence;
  readonly coverage: Coverage | null;
}

/**
 * What a count rests on in one line, for tables and files: the place of its first row, how many sources there
 * are, the weakest confidence. Without rows (the count is 0) it is `otherwise`. Whoever counts says how whole the list
 * is, since a count of single notices says nothing of a country that nobody looked for.
 *
 * @param what the rows in the plural: "tasks".
 */
export function countOfRows(
  rows: readonly Evidence[],
  what: string,
  otherwise: Evidence,
  coverage: Coverage | null,
): Counted {
  const first = rows[0];
  if (first === undefined) return { evidence: otherwise, coverage };
  const sources = new Set(rows.map((row) => row.sourceId)).size;
  const many = `Count of ${String(rows.length)} ${what} from ${counted(sources, 'source')}; the place shown is that of the first of them.`;
  const confidence = weakest(rows.map((row) => row.confidence));
  return { evidence: { ...first, confidence, note: rows.length > 1 ? many : first.note }, coverage };
}
