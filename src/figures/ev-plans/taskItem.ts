import { Stage } from '../../contract/codelists.ts';
import type { PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { LineageStep, TaskLinkBasis, TaskRelation, type TaskLink } from '../../contract/planFlow.ts';
import { formatPeriod, periodText } from '../../domain/periods.ts';
import type { TaskFate } from '../../domain/taskFates.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { planArea } from './planChoice.ts';
import { cameOutText } from './planFates.ts';

/** Id of the table of tasks in links to its numbers. */
export const TASKS = 'tasks';

/** Returns the card of a task of a plan. */
export const taskItem = (plan: Plan, task: PlanTask): EvidenceItem => ({
  id: numberId(TASKS, task.id),
  subject: task.title,
  text: task.title,
  actor: plan.issuer,
  period: plan.publishedOn ?? '',
  definition: `A task of the ${plan.title}: one item of work and the stage it should reach.`,
  facts: [
    { label: 'Target stage', value: Stage.label(task.stage) },
    ...(task.titleOriginal === null ? [] : [{ label: 'Original', value: task.titleOriginal }]),
    ...(task.internationalLink === null ? [] : [{ label: 'International', value: task.internationalLink }]),
    ...(task.targetDate === null ? [] : [{ label: 'Due', value: formatPeriod(task.targetDate) }]),
  ],
  evidence: task.evidence,
});

/** Returns the card of a task on the page of an industry, which names its plan next to it. */
export const openTaskItem = (task: PlanTask, plan: Plan | undefined): EvidenceItem => ({
  id: numberId('industry-tasks', task.id),
  subject: task.title,
  text: task.title,
  actor: plan?.issuer ?? NO_DATA,
  period: plan?.publishedOn ?? '',
  facts: [{ label: 'Target stage', value: Stage.label(task.stage) }],
  evidence: task.evidence,
});

/** Returns the card of the row that links a task with one of another plan. */
export const linkedTaskItem = (link: TaskLink, other: PlanTask, plan: Plan | undefined): EvidenceItem => ({
  id: numberId('task-links', `${link.from}|${link.to}`),
  subject: other.title,
  text: other.title,
  actor: plan?.issuer ?? '',
  period: plan?.publishedOn ?? '',
  definition: 'A task of another plan that is linked with this one.',
  facts: [
    { label: 'Relation', value: TaskRelation.label(link.relation) },
    { label: 'Linked by', value: TaskLinkBasis.label(link.basis) },
    { label: 'Plan', value: plan?.title ?? NO_DATA },
    { label: 'Original', value: other.titleOriginal ?? NO_DATA },
  ],
  evidence: link.evidence,
});

/** Returns the card of a document that a row joins with a task. */
export const cameOutItem = (
  { lineage }: TaskFate,
  row: TaskFate['cameOut'][number],
  plan: Plan | undefined,
): EvidenceItem => ({
  id: numberId('lineage', `${row.taskId}|${row.reference}`),
  subject: row.reference,
  ...(plan === undefined ? {} : { actor: planArea(plan) }),
  text: cameOutText(row),
  period: row.date ?? '',
  definition:
    'A document linked with the task on record, with its date of publication or, if only that is on record, its date in force. A document published by the date of the plan did not result from it; for one dated only to the month of the plan, the order is not known.',
  facts: lineage
    .filter(({ reference }) => reference === row.reference)
    .map(({ step, date }) => ({
      label: LineageStep.label(step),
      value: periodText(date),
    })),
  evidence: row.evidence,
});
