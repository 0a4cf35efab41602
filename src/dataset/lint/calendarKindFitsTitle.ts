import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const SAYS_END = /\b(ends?|ended|end of life|expires?|lapses?|sunsets?)\b/i;
/** Exempt kinds: the end of a comment period has a kind of its own. */
const OTHER = new Set(['comment-closes', 'meeting']);

/** An end does not "take effect": the kind of a step must match the direction in its title. */
export function calendarKindFitsTitle({ calendar }: Pick<Records, 'calendar'>): Problem[] {
  return calendar.flatMap((row) => {
    if (OTHER.has(row.kind) || SAYS_END.test(row.title) === (row.kind === 'ends')) return [];
    const remedy = row.kind === 'ends' ? 'Say in it what ends, or mend the kind.' : 'Write "ends".';
    const sentence = `${row.calendarId}: The kind is ${row.kind}, the title "${row.title}". ${remedy}`;
    return [problemAt(row, 'calendar-kind-fits-title', sentence)];
  });
}
