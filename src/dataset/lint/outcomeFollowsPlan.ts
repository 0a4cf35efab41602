import { isOutBy } from '../../domain/taskFates.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * A document joined to a task as its outcome is later than the plan. An earlier document did not result from it, and
 * is not counted: an acknowledgement gives the reason for joining the two.
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
