import { periodEnd, periodStart } from '../../domain/periods.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Needed = Pick<Records, 'taskLinks' | 'planTasks' | 'plans' | 'lineage'>;

/** A plan does not carry over a task whose document was published before the plan: its subject is followed up. */
export function carriedOverIsOpen({ taskLinks, planTasks, plans, lineage }: Needed): Problem[] {
  const days = new Map(plans.map(({ planId, publishedOn }) => [planId, publishedOn]));
  const planOf = new Map(planTasks.map(({ taskId, planId }) => [taskId, planId]));
  const steps = groupBy(lineage, ({ taskId }) => taskId);
  return taskLinks.flatMap((row) => {
    const day = days.get(planOf.get(row.toTaskId) ?? '');
    if (row.relation !== 'carried-over' || day == null) return [];
    const out = (steps.get(row.fromTaskId) ?? []).find(
      ({ step, date }) => step === 'published' && date !== null && periodEnd(date) < periodStart(day),
    );
    if (out === undefined) return [];
    const sentence = `${row.fromTaskId} ${row.toTaskId}: ${out.reference} was out before the later plan. Call it followed up, or revised.`;
    return [problemAt(row, 'carried-over-is-open', sentence)];
  });
}
