import { industries, stages, type Industry, type Stage, type TaskDomain } from '../../contract/codelists.ts';
import type { RowOf } from '../tables/records.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';

type Task = RowOf<'planTasks'>;

/** How many tasks of one domain aim at one stage. */
export interface TaskCount {
  readonly domain: TaskDomain;
  readonly stage: Stage;
  readonly industries: Industry[];
  readonly count: number;
  /** The first of the tasks counted, by id: its evidence stands for the group. */
  readonly first: Task;
  readonly sourceCount: number;
}

function countOf(tasks: readonly [Task, ...Task[]]): TaskCount {
  const [first] = tasks;
  const named = new Set(tasks.flatMap((task) => task.industries));
  return {
    domain: first.domain,
    stage: first.stage,
    industries: industries.filter((id) => named.has(id)),
    count: tasks.length,
    first,
    sourceCount: new Set(tasks.map(({ sourceId }) => sourceId)).size,
  };
}

/** Counts tasks by domain and stage, ordered by domain, then from the earliest stage to the last. */
export function taskCounts(tasks: readonly Task[]): TaskCount[] {
  const ordered = [...tasks].sort((left, right) => compareText(left.taskId, right.taskId));
  const groups = groupBy(ordered, ({ domain, stage }) => `${domain} ${stage}`);
  return [...groups.values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [countOf([first, ...rest])]))
    .sort(
      (left, right) =>
        compareText(left.domain, right.domain) || stages.indexOf(left.stage) - stages.indexOf(right.stage),
    );
}
