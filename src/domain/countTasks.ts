import { Stage, type Industry, type TaskDomain } from '../contract/codelists.ts';
import type { PlanTask } from '../contract/evPlans.ts';
import type { Derivation, Evidence } from '../contract/primitives.ts';
import type { Coverage } from './coverage.ts';
import { countedRow, countOfRows } from './derivationRows.ts';

/** Number of tasks of a plan that aim at a stage, in one domain. */
export interface TaskCount {
  readonly domain: TaskDomain;
  readonly stage: Stage;
  readonly industries: readonly Industry[];
  readonly count: number;
  readonly evidence: Evidence;
  readonly coverage: Coverage | null;
  /** The counted tasks; absent if a document holds only the count. */
  readonly derivation?: Derivation;
}

const taskDerivation = (tasks: readonly PlanTask[]): Derivation => ({
  method: 'countTasks',
  formula: 'Number of tasks on record, each counted once',
  inputs: tasks.map((task) => countedRow(task.title, Stage.label(task.stage), task.evidence)),
});

const domainAndStage = (task: PlanTask): string => `${task.domain}\n${task.stage}`;

/**
 * Counts tasks by domain and stage, or by another key; `domain` and `stage` are then those of the first task of each
 * group.
 *
 * @param coverage completeness of their plan on record.
 */
export function countTasks(
  tasks: readonly PlanTask[],
  coverage: Coverage,
  keyOf = domainAndStage,
): TaskCount[] {
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
      ...countOfRows(group, 'tasks', first.evidence, coverage),
      derivation: taskDerivation(group),
    };
  });
}
