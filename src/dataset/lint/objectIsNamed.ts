import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Words that send a reader to another row. */
const LEANING = /\b(?:as above|such|the like|the same|these|those)\b/i;

/** Whom a phase binds is named in its own row: rows are filtered and read one by one. */
export function objectIsNamed({ applicability }: Pick<Records, 'applicability'>): Problem[] {
  return applicability.flatMap((row) => {
    const word = LEANING.exec(row.objects)?.[0];
    if (word === undefined) return [];
    const sentence = `${row.ruleId}, ${row.phase}: "${word}" leans on another row. Name the object itself.`;
    return [problemAt(row, 'object-is-named', sentence)];
  });
}
