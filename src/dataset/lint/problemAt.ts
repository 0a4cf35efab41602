import type { Problem, RowPlace } from '../tables/records.ts';

/**
 * A finding about one row.
 *
 * @param sentence what is wrong and what to do about it, in plain words.
 */
export function problemAt(row: { readonly at: RowPlace }, rule: string, sentence: string): Problem {
  return { at: row.at, text: `[${rule}] ${sentence}` };
}
