import { Stage } from '../../contract/codelists.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A task has advanced only if the later plan asks for a later stage of it. */
export function advanceGoesOn({ taskLinks, planTasks }: Pick<Records, 'taskLinks' | 'planTasks'>): Problem[] {
  const stages = new Map(planTasks.map(({ taskId, stage }) => [taskId, stage]));
  return taskLinks.flatMap((row) => {
    const [from, to] = [stages.get(row.fromTaskId), stages.get(row.toTaskId)];
    if (row.relation !== 'advanced' || from === undefined || to === undefined) return [];
    if (Stage.codes.indexOf(to) > Stage.codes.indexOf(from)) return [];
    const sentence = `${row.fromTaskId} ${row.toTaskId}: “${Stage.label(to)}” comes no later than “${Stage.label(from)}”. Call it carried over, or revised where the first edition is out.`;
    return [problemAt(row, 'advance-goes-on', sentence)];
  });
}
