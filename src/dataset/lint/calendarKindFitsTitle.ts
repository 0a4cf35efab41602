import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const SAYS_END = /\b(ends?|ended|end of life|expires?|lapses?|sunsets?)\b/i;
/** The end of a round of comments has a kind of its own. */
const OTHER = new Set(['comment-closes', 'meeting']);

/** What ends does not "take effect": the kind of a step says which way it goes. */
export function calendarKindFitsTitle({ calendar }: Pick<Records, 'calendar'>): Problem[] {
  return calendar.flatMap((row) => {
    if (OTHER.has(row.kind) || SAYS_END.test(row.title) === (row.kind === 'ends')) return [];
    const remedy = row.kind === 'ends' ? 'Say in it what ends, or mend the kind.' : 'Write "ends".';
    const sentence = `${row.calendarId}: The kind is ${row.kind}, the title "${row.title}". ${remedy}`;
    return [problemAt(row, 'calendar-kind-fits-title', sentence)];
  });
}
