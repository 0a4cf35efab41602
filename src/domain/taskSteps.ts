import type { Plan } from '../contract/plan.ts';
import type { LineageRow } from '../contract/planFlow.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { Standard } from '../contract/standards.ts';
import { namesIn } from './designations.ts';
import { isOnOrBefore, periodEnd } from './periods.ts';
import type { TaskFate } from './taskFates.ts';

/** Steps from a task of a plan to the next edition of the resulting document. */
export type TaskStepId =
  'asked' | 'project' | 'comment' | 'approval' | 'published' | 'in-force' | 'withdrawn' | 'revised';

export interface TaskStep {
  readonly step: TaskStepId;
  /** Date with the recorded precision. */
  readonly date: string;
  /** Name of what took the step, as in its source: a plan, a project number, a document. */
  readonly reference: string;
  readonly evidence: Evidence;
}

const stepIds: Readonly<Record<LineageRow['step'], TaskStepId | null>> = {
  project: 'project',
  'draft-for-comment': 'comment',
  'draft-for-approval': 'approval',
  published: 'published',
  'in-force': 'in-force',
  withdrawn: 'withdrawn',
  'international-counterpart': null,
};

/** Returns the editions that replaced a document and their publication dates, from their own rows. */
const revisionsOf = (reference: string, standards: readonly Standard[]): TaskStep[] =>
  standards.flatMap(({ designation, publishedOn, replaces, evidence }) =>
    publishedOn !== null && namesIn(replaces).includes(reference)
      ? [{ step: 'revised' as const, date: publishedOn, reference: designation, evidence }]
      : [],
  );

/** The document sets its day in force: the day is known with it, even while it is in the future. */
const isTold = ({ step, date, reference }: LineageRow, { cameOut }: TaskFate): boolean =>
  date !== null && step === 'in-force' && cameOut.some((out) => out.reference === reference);

/**
 * Returns the step by which a plan asked for a task. Its day is that of the plan, so it rests on the plan's source,
 * which says when it came out; the task may be cited to another text.
 */
function askedBy({ planYear, evidence }: TaskFate['task'], plan: Plan | undefined): TaskStep {
  const day = plan?.publishedOn ?? null;
  return {
    step: 'asked',
    date: day ?? String(planYear),
    reference: plan?.title ?? String(planYear),
    evidence:
      plan === undefined || day === null
        ? evidence
        : {
            sourceId: plan.sourceId,
            locator: 'publication of the plan',
            confidence: plan.confidence,
            note: null,
          },
  };
}

/**
 * Returns the dated steps of one task by a day, from its plan on, by date, and the counterparts that rows name;
 * `null` if no step has a recorded day. Includes steps taken before the plan.
 *
 * @param today day of the view: includes only later editions published by then.
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
  return {
    steps: [askedBy(task, plan), ...made, ...revised].toSorted(
      (a, b) => periodEnd(a.date) - periodEnd(b.date),
    ),
    counterparts: [
      ...new Set(
        fate.lineage
          .filter(({ step }) => step === 'international-counterpart')
          .map(({ reference }) => reference),
      ),
    ],
  };
}
