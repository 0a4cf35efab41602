import { isOutBy } from '../../domain/taskFates.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * A document that is joined with a task as its outcome is younger than the plan. What was out already did not come out
 * of it, and is not counted: whoever joins the two says why in an acknowledgement.
 */
export function outcomeFollowsPlan(records: Pick<Records, 'lineage' | 'planTasks' | 'plans'>): Problem[] {
  const plans = new Map(records.plans.map((row) => [row.planId, row]));
  const tasks = new Map(records.planTasks.map((row) => [row.taskId, row]));
  return records.lineage.flatMap((row) => {
    const task = tasks.get(row.taskId);
    if (task === undefined || row.step !== 'published') return [];
    const publishedOn = plans.get(task.planId)?.publishedOn ?? null;
    if (!isOutBy({ publishedOn, year: task.planYear }, row)) return [];
    const sentence = `${row.taskId} ${row.reference}: It was out on ${row.date ?? ''}, and the plan came out on ${publishedOn ?? String(task.planYear)}. Take the step out, or say why the two belong together.`;
    return [problemAt(row, 'outcome-follows-plan', sentence)];
  });
}
