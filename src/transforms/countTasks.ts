import type { Industry, Stage, TaskDomain } from '../contract/codelists.ts';
import type { PlanTask } from '../contract/evPlans.ts';
import type { Evidence } from '../contract/primitives.ts';

/** How many tasks of a plan aim at a stage, in one domain. */
export interface TaskCount {
  readonly domain: TaskDomain;
  readonly stage: Stage;
  readonly industries: readonly Industry[];
  readonly count: number;
  readonly evidence: Evidence;
}

const weakest = (tasks: readonly PlanTask[]): Evidence['confidence'] => {
  const all = tasks.map((task) => task.evidence.confidence);
  return all.includes('low') ? 'low' : all.includes('medium') ? 'medium' : 'high';
};

/** What a count rests on: the place of its first task, how many sources there are, the weakest confidence. */
function countEvidence(tasks: readonly PlanTask[], first: PlanTask): Evidence {
  const sources = new Set(tasks.map((task) => task.evidence.sourceId)).size;
  const many = `Count of ${String(tasks.length)} tasks from ${String(sources)} sources; the place shown is that of the first task.`;
  return {
    ...first.evidence,
    confidence: weakest(tasks),
    note: tasks.length > 1 ? many : first.evidence.note,
  };
}

const domainAndStage = (task: PlanTask): string => `${task.domain}\n${task.stage}`;

/**
 * Counts tasks by domain and stage, or by another key; then `domain` and `stage` are those of the first task
 * of each group.
 */
export function countTasks(tasks: readonly PlanTask[], keyOf = domainAndStage): TaskCount[] {
  const groups = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const key = keyOf(task);
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    return {
      domain: first.domain,
      stage: first.stage,
      industries: [...new Set(group.flatMap((task) => task.industries))],
      count: group.length,
      evidence: countEvidence(group, first),
    };
  });
}
