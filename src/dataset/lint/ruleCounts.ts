import { compareText } from '../../domain/sorting.ts';
import type { Problem } from '../tables/records.ts';

/** The rule that a finding names in brackets. */
function ruleOf({ text }: Problem): string {
  return /^\[([^\]]+)\]/.exec(text)?.[1] ?? 'no rule named';
}

/** How many findings each rule has, most first, as lines for the end of a report. */
export function ruleCounts(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(ruleOf(problem), (counts.get(ruleOf(problem)) ?? 0) + 1);
  return [...counts]
    .sort(([left, few], [right, many]) => many - few || compareText(left, right))
    .map(([rule, count]) => `${String(count).padStart(5)}  ${rule}`);
}
