import type { Plan } from '../contract/plan.ts';
import type { LineageRow } from '../contract/planFlow.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { Standard } from '../contract/standards.ts';
import { namesIn } from './designations.ts';
import { isOnOrBefore, periodEnd } from './periods.ts';
import type { TaskFate } from './taskFates.ts';

/** The steps from a task of a plan to the next edition of what came out of it. */
export type TaskStepId = 'asked' | 'project' | 'comment' | 'approval' | 'published' | 'in-force' | 'revised';

export interface TaskStep {
  readonly step: TaskStepId;
  /** As coarse as the record has it. */
  readonly date: string;
  /** What took the step, as its source names it: a plan, a project number, a document. */
  readonly reference: string;
  readonly evidence: Evidence;
}

const stepIds: Readonly<Record<LineageRow['step'], TaskStepId | null>> = {
  project: 'project',
  'draft-for-comment': 'comment',
  'draft-for-approval': 'approval',
  published: 'published',
  'in-force': 'in-force',
  'international-counterpart': null,
};

/** The edition that took the place of a document and when it came out, by its own row. */
const revisionsOf = (reference: string, standards: readonly Standard[]): TaskStep[] =>
  standards.flatMap(({ designation, publishedOn, replaces, evidence }) =>
    publishedOn !== null && namesIn(replaces).includes(reference)
      ? [{ step: 'revised' as const, date: publishedOn, reference: designation, evidence }]
      : [],
  );

/** A day in force is set by the document: it is known with it, also while it is ahead. */
const isTold = ({ step, date, reference }: LineageRow, { cameOut }: TaskFate): boolean =>
  date !== null && step === 'in-force' && cameOut.some((out) => out.reference === reference);

/**
 * The dated steps of one task by a day, from its plan on, in the order of their dates, and the counterparts that rows
 * name; `null` where no step has a day on record. Steps that were taken before the plan are among them.
 *
 * @param today the day for which the view speaks: later editions are those out by then.
 */
export function taskSteps(
  fate: TaskFate,
  plan: Plan | undefined,
  {
    lineage,
    standards,
  }: { readonly lineage: readonly LineageRow[]; readonly standards: readonly Standard[] },
  today: string,
): { readonly steps: readonly TaskStep[]; readonly counterparts: readonly string[] } | null {
  const { task, cameOut } = fate;
  const ahead = lineage.filter(
    (row) => row.taskId === task.id && !fate.lineage.includes(row) && isTold(row, fate),
  );
  const made = [...fate.lineage, ...ahead].flatMap(({ step, date, reference, evidence }): TaskStep[] => {
    const id = stepIds[step];
    return id === null || date === null ? [] : [{ step: id, date, reference, evidence }];
  });
  if (made.length === 0) return null;
  const revised = cameOut
    .flatMap(({ reference }) => revisionsOf(reference, standards))
    .filter(({ date }) => isOnOrBefore(date, today));
  const asked: TaskStep = {
    step: 'asked',
    date: plan?.publishedOn ?? String(task.planYear),
    reference: plan?.title ?? String(task.planYear),
    evidence: task.evidence,
  };
  return {
    steps: [asked, ...made, ...revised].toSorted((a, b) => periodEnd(a.date) - periodEnd(b.date)),
    counterparts: [
      ...new Set(
        fate.lineage
          .filter(({ step }) => step === 'international-counterpart')
          .map(({ reference }) => reference),
      ),
    ],
  };
}
