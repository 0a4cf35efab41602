import { TaskDomain } from '../../contract/codelists.ts';
import { Extent, type CoverageRow } from '../../contract/coverage.ts';
import type { Ask } from '../../contract/document.ts';
import { planTasksDocument, type PlanTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument, type PlanFlowDocument } from '../../contract/planFlow.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import type { Sources } from '../../contract/primitives.ts';
import { compareText } from '../../domain/sorting.ts';
import { taskFates, type TaskFate } from '../../domain/taskFates.ts';
import { counted, firstOf, nounFor, wholeText } from '../../domain/words.ts';
import type { View } from '../../url/view.ts';
import type { Plan } from '../../contract/plan.ts';
import { isYearlyPlan, plansOn, tasksOn } from './planChoice.ts';

/** Plans of a view, and what became of their tasks. */
export interface PlanFates {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly plans: readonly Plan[];
  /** Outcomes for all published plans, in every field that the filter leaves. */
  readonly fates: readonly TaskFate[];
  readonly coverage: readonly CoverageRow[];
}

/** Returns what a view shows of all plans: those published by its day, and the outcomes of their tasks. */
export function planFates(
  document: PlanTasksDocument,
  flow: Parameters<typeof taskFates>[2],
  view: Pick<View, 'asOf' | 'industries'>,
) {
  const plans = plansOn(document, view.asOf);
  const out = new Set(plans.map(({ id }) => id));
  const today = viewDay(view, document.datasetVersion);
  const fates = taskFates(
    tasksOn(document, view.asOf).filter(({ planId }) => out.has(planId)),
    plans,
    flow,
    { asOf: view.asOf, today },
  );
  const { industries } = view;
  return {
    plans,
    fates:
      industries.length === 0
        ? fates
        : fates.filter(({ task }) => task.industries.some((one) => industries.includes(one))),
  };
}

/** Asks for the plans and how their tasks hang together. */
export const askPlans = (ask: Ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) });

/** Returns what a view shows of all plans, with the sources of their tasks and of the links between these. */
export const plansOfView = (
  { document, flow }: { readonly document: PlanTasksDocument; readonly flow: PlanFlowDocument },
  view: Pick<View, 'asOf' | 'industries'>,
) => ({
  ...document,
  sources: { ...document.sources, ...flow.sources },
  ...planFates(document, flow, view),
});

/** Returns the fields with a task on record: most plan years first, then most links, so that no story is picked. */
export function fateFields(fates: readonly TaskFate[]): TaskDomain[] {
  const weigh = (field: TaskDomain) => {
    const own = fates.filter(({ task }) => task.domain === field);
    const years = new Set(own.map(({ task }) => task.planYear)).size;
    return { field, years, links: own.reduce((sum, { to }) => sum + to.length, 0) };
  };
  return TaskDomain.codes
    .filter((field) => fates.some(({ task }) => task.domain === field))
    .map(weigh)
    .sort((a, b) => b.years - a.years || b.links - a.links || compareText(a.field, b.field))
    .map(({ field }) => field);
}

/** Returns the field that a view requests, or the first; `undefined` if no task is on record. */
export const askedField = (fates: readonly TaskFate[], asked: string | undefined): TaskDomain | undefined => {
  const fields = fateFields(fates);
  return fields.find((one) => one === asked) ?? fields[0];
};

/**
 * Returns "GB 38031-2020, May 12, 2020"; a day in force is marked as such, and a document without a day is named
 * alone.
 */
export const cameOutText = ({ reference, step, date }: TaskFate['cameOut'][number]): string =>
  date === null ? reference : `${reference}, ${step === 'in-force' ? 'in force ' : ''}${formatPeriod(date)}`;

/** Returns the results of a task, earliest first; `null` if none is on record. */
export const cameOutOf = ({ cameOut }: TaskFate): string | null =>
  cameOut.length === 0 ? null : firstOf(cameOut.map(cameOutText), 1);

/** True if another yearly plan came out later, in which a task may have a successor. */
export const hasLaterPlan = (plan: Plan, plans: readonly Plan[]): boolean =>
  plans.some((one) => isYearlyPlan(one) && (one.publishedOn ?? '') > (plan.publishedOn ?? ''));

/** True if no later task on record goes on with a task, and no document on record resulted from it. */
export const cameToNeither = ({ to, cameOut }: TaskFate): boolean => to.length === 0 && cameOut.length === 0;

/**
 * Returns how the tasks of a plan hang together with those of others: "Of 58 tasks on record: 22 follow an earlier task
 * on record, 36 do not; 9 led to a document on record". Those that were followed are counted once a later plan is out.
 */
export function fateSums(fates: readonly TaskFate[], hasLater: boolean): string {
  const of = (has: (fate: TaskFate) => boolean) => fates.filter(has).length;
  const later = of(({ to }) => to.length > 0);
  const before = of(({ from }) => from.length > 0);
  const out = of(({ cameOut }) => cameOut.length > 0);
  return [
    `Of ${counted(fates.length, 'task')} on record: ${wholeText(before)} ${nounFor(before, 'follows', 'follow')} an earlier task on record, ${wholeText(fates.length - before)} ${nounFor(fates.length - before, 'does', 'do')} not`,
    ...(hasLater ? [`${wholeText(later)} ${nounFor(later, 'was', 'were')} followed by a later one`] : []),
    `${wholeText(out)} led to a document on record`,
  ].join('; ');
}

/** Returns the completeness of a plan as text: "incomplete list. The part on driver assistance is missing." */
export const coverageText = ({ extent, note }: Pick<CoverageRow, 'extent' | 'note'>): string =>
  `${Extent.label(extent)}.${note === null ? '' : ` ${note}`}`;
