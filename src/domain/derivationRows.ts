import { counted } from './words.ts';
import { weakest } from '../contract/confidence.ts';
import type { Derivation, Evidence } from '../contract/primitives.ts';
import type { Coverage } from './coverage.ts';
import { rivals } from './rivals.ts';

/** One row behind a computed number. */
export type Input = Derivation['inputs'][number];

/** Returns the input row of a counted record, which has no number of its own. */
export const countedRow = (label: string, text: string, evidence: Evidence): Input => ({
  label,
  value: null,
  text,
  evidence,
});

/** Returns an input row whose number is used in a computation. */
export const valueRow = (label: string, value: number | null, text: string, evidence: Evidence): Input => ({
  label,
  value,
  text,
  evidence,
});

/** Evidence of a count, and the completeness of the counted list. */
export interface Counted {
  readonly evidence: Evidence;
  readonly coverage: Coverage | null;
}

/**
 * Returns the evidence of a count in one line, for tables and files: the place of its first row, the number of
 * sources, the lowest confidence. Without rows (the count is 0) it is `otherwise`, with low confidence unless the list
 * is whole: one more row would change it. The caller states how complete the list is, since a count of single notices
 * says nothing about a country that was not searched.
 *
 * @param what noun for the rows in the plural: "tasks".
 */
export function countOfRows(
  rows: readonly { readonly evidence: Evidence }[],
  what: string,
  otherwise: Evidence,
  coverage: Coverage | null,
): Counted {
  const first = rows[0]?.evidence;
  if (first === undefined) {
    const isWhole = coverage === null || rivals.every((rival) => coverage[rival] === 'whole');
    return { evidence: isWhole ? otherwise : { ...otherwise, confidence: 'low' }, coverage };
  }
  const sources = new Set(rows.map(({ evidence }) => evidence.sourceId)).size;
  const many = `Count of ${String(rows.length)} ${what} from ${counted(sources, 'source')}; the place shown is that of the first of them.`;
  const confidence = weakest(rows.map(({ evidence }) => evidence.confidence));
  return { evidence: { ...first, confidence, note: rows.length > 1 ? many : first.note }, coverage };
}
