import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Phases of the last to comply: a document counts either types, vehicles, or the day on which they are made. */
const LAST: ReadonlySet<string> = new Set(['existing-types', 'all-new-vehicles', 'production']);

/** A document calls the last to comply by one word: only equal phases are compared. */
export function phaseWordIsOne({ applicability }: Pick<Records, 'applicability'>): Problem[] {
  const lasts = applicability.filter(({ phase }) => LAST.has(phase));
  return [...groupBy(lasts, ({ document }) => document)].flatMap(([document, rows]) => {
    const [first] = rows;
    return rows.flatMap((row) => {
      if (first === undefined || row.phase === first.phase) return [];
      const sentence = `${document}: ${row.ruleId} says ${row.phase}, and ${first.ruleId} ${first.phase}. Use the word of the document in both.`;
      return [problemAt(row, 'phase-word-is-one', sentence)];
    });
  });
}
