import type { LineageStep } from '../../contract/planFlow.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Returns the step that the standard's row has and that follows those on record. */
function missingStep(
  { publishedOn, effectiveOn, withdrawnOn }: RowOf<'standards'>,
  steps: ReadonlySet<LineageStep>,
): { step: LineageStep; date: string } | null {
  if (publishedOn === null)
    return withdrawnOn === null || steps.has('withdrawn') ? null : { step: 'withdrawn', date: withdrawnOn };
  if (!steps.has('published')) return { step: 'published', date: publishedOn };
  return effectiveOn === null || steps.has('in-force') ? null : { step: 'in-force', date: effectiveOn };
}

/**
 * A task has the later steps of its document too: the publication, the day in force, or the withdrawal of a proposal
 * that was never issued.
 */
export function lineageIsWhole({ lineage, standards }: Pick<Records, 'lineage' | 'standards'>): Problem[] {
  const known = new Map(standards.map((row) => [row.designation, row]));
  const own = lineage.filter(({ step }) => step !== 'international-counterpart');
  const documents = groupBy(own, ({ taskId, reference }) => `${taskId} ${reference}`);
  return [...documents].flatMap(([subject, rows]) => {
    const [row] = rows;
    const standard = known.get(row?.reference ?? '');
    if (row === undefined || standard === undefined) return [];
    const missing = missingStep(standard, new Set(rows.map(({ step }) => step)));
    if (missing === null) return [];
    const sentence = `${subject}: standards.csv has it ${missing.step} on ${missing.date}, the task has not. Add the step.`;
    return [problemAt(row, 'lineage-is-whole', sentence)];
  });
}
