import type { Problem, RowPlace } from '../tables/records.ts';
import { compareText } from '../../domain/sorting.ts';

/**
 * Returns a finding about one row.
 *
 * @param sentence what is wrong and what to do about it, in plain words.
 */
export function problemAt(row: { readonly at: RowPlace }, rule: string, sentence: string): Problem {
  return { at: row.at, text: `[${rule}] ${sentence}` };
}

/**
 * Returns a finding about each row with a fault.
 *
 * @param faultOf returns what is wrong and what to do about it, in plain words; `null` if nothing is.
 */
export const faultsOf = <Row extends { readonly at: RowPlace }>(
  rows: readonly Row[],
  rule: string,
  faultOf: (row: Row) => string | null,
): Problem[] =>
  rows.flatMap((row) => {
    const fault = faultOf(row);
    return fault === null ? [] : [problemAt(row, rule, fault)];
  });

/** Formats a problem: `file:line [rule] what is wrong. What to do.` */
export function problemLine({ at, text }: Problem): string {
  return `${at.file}:${String(at.line)} ${text}`;
}

/** Returns the rule that a finding names in brackets. */
function ruleOf({ text }: Problem): string {
  return /^\[([^\]]+)\]/.exec(text)?.[1] ?? 'no rule named';
}

/** Returns the number of findings of each rule, most first, as lines for the end of a report. */
export function ruleCounts(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(ruleOf(problem), (counts.get(ruleOf(problem)) ?? 0) + 1);
  return [...counts]
    .sort(([left, few], [right, many]) => many - few || compareText(left, right))
    .map(([rule, count]) => `${String(count).padStart(5)}  ${rule}`);
}
