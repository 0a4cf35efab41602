import { Confidence } from '../../contract/codelists.ts';
import { weakest } from '../../contract/confidence.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import { periodEnd, periodStart } from '../../domain/periods.ts';
import type { TaskFate } from '../../domain/taskFates.ts';
import type { TaskStep } from '../../domain/taskSteps.ts';
import { counted, nounFor, partOf } from '../../domain/words.ts';
import type { Finding } from '../../figure/parts.ts';
import { taskFinding, taskRow, tasksOnRecord } from './countedTasks.ts';

/** A task with its dated steps. */
export interface FollowedTask {
  readonly fate: TaskFate;
  readonly steps: readonly TaskStep[];
}

/** Returns the steps other than that of the plan. */
const takenSteps = (steps: readonly TaskStep[]): TaskStep[] => steps.filter(({ step }) => step !== 'asked');

/** Returns the steps dated after the plan: one dated by the plan's own month may have preceded it. */
export function laterSteps(steps: readonly TaskStep[]): TaskStep[] {
  const asked = steps.find(({ step }) => step === 'asked');
  return asked === undefined ? [] : steps.filter(({ date }) => periodStart(date) > periodEnd(asked.date));
}

/** Returns a counted task; one step is enough to count it, so it is as sure as the surest. */
function stepsRow({ task }: TaskFate, steps: readonly TaskStep[]) {
  const levels = Confidence.codes.filter((code) =>
    steps.some(({ evidence }) => evidence.confidence === code),
  );
  const surest = steps.find(({ evidence }) =>
    levels.every((code) => weakest([code, evidence.confidence]) === code),
  );
  return countedRow(task.title, counted(steps.length, 'step'), (surest ?? task).evidence);
}

/** Counts of tasks for a title. */
interface LineageHeadline {
  readonly own: readonly TaskFate[];
  readonly followed: readonly FollowedTask[];
  /** Tasks with a step after their plan. */
  readonly later: readonly FollowedTask[];
  readonly name: string;
  readonly noun: string;
}

/**
 * Example: "MIIT’s 2026 automotive plan: 7 of 58 known tasks have dated steps, 3 since then", if some have none since
 * then.
 */
export function lineageTitle(
  { own, followed, later, name, noun }: LineageHeadline,
  isField: boolean,
): string {
  const some = `${name}: ${partOf(followed.length, own.length, noun)} ${nounFor(followed.length, 'has', 'have')} dated steps`;
  if (later.length === followed.length) return some;
  return `${some}, ${String(later.length)} since ${isField ? 'planned' : 'then'}`;
}

/**
 * Returns the numbers of the title: the tasks with a recorded step, all tasks, and those with a step after their
 * plan.
 */
export function lineageFindings(
  { own, followed, later, name, noun }: LineageHeadline,
  coverage: readonly CoverageRow[],
  day: string,
): Finding[] {
  const first = own[0]?.task.evidence;
  if (first === undefined) return [];
  const ofSteps = { coverage: tasksOnRecord(coverage, 'plan-outcomes') };
  const withStep = {
    ...ofSteps,
    rowOf: ({ fate, steps }: FollowedTask) => stepsRow(fate, takenSteps(steps)),
    key: 'followed|total',
    subject: `Tasks with a dated step on record, ${name}`,
    definition: 'Tasks with the date of a step toward a standard on record.',
  };
  const all = {
    key: 'all|total',
    subject: `All ${noun}s, ${name}`,
    definition: 'Tasks of the plans on record by this date.',
    rowOf: taskRow,
    coverage: tasksOnRecord(coverage, 'plan-tasks'),
  };
  const since = {
    ...ofSteps,
    rowOf: ({ fate, steps }: FollowedTask) => stepsRow(fate, laterSteps(steps)),
    key: 'since|total',
    subject: `Tasks with a step dated after their plan, ${name}`,
    definition: 'Of these the tasks with a step that is dated after the plan that names them.',
  };
  return [
    taskFinding(followed, withStep, day, first),
    taskFinding(own, all, day, first),
    ...(later.length === followed.length ? [] : [taskFinding(later, since, day, first)]),
  ];
}
