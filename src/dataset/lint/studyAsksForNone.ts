import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A plan that asks for a study asks for no document: that one came of it is our reading, and low. */
export function studyAsksForNone({ lineage, planTasks }: Pick<Records, 'lineage' | 'planTasks'>): Problem[] {
  const studies = new Set(planTasks.filter(({ stage }) => stage === 'pre-study').map(({ taskId }) => taskId));
  return lineage.flatMap((row) => {
    if (!studies.has(row.taskId) || row.step === 'international-counterpart') return [];
    if (row.confidence === 'low' && (row.note ?? '').includes('our reading')) return [];
    const sentence = `${row.taskId} ${row.reference}: The plan asks for a study. Say that the link is our reading, with low confidence.`;
    return [problemAt(row, 'study-asks-for-none', sentence)];
  });
}
