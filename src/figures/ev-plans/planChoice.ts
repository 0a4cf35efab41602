import { RefArea } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import type { PlanTask, PlanTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { coverageNote, coverageOf, extentFor, type Coverage } from '../../domain/coverage.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';

/** True for the yearly key points of the ministry: the plans that are comparable. */
export const isYearlyPlan = (plan: Plan): boolean => plan.id.startsWith('miit-');

/** Yearly plans for some vehicles only, by the second part of their ids; the others cover all vehicles. */
const vehicles: Readonly<Record<string, string>> = { nev: 'electric', icv: 'connected' };

/** Returns a yearly plan by its year and vehicles, in one of two forms. */
function named({ id, periodCovered }: Plan, all: string, some: string): string {
  const kind = vehicles[id.split('-')[1] ?? ''];
  return `${periodCovered ?? ''} ${kind === undefined ? all : kind + some}`.trim();
}

/** Returns a yearly plan by its year and subject: "2020 electric vehicles". */
export const yearlyName = (plan: Plan): string => named(plan, 'automotive', ' vehicles');

/** Returns a plan with its issuer for a sentence: "MIIT’s 2026 automotive plan" is not a plan of the country. */
export const ministryPlan = (plan: Plan): string =>
  `MIIT’s ${named(plan, 'automotive plan', '-vehicle plan')}`;

/** Returns the issuer of a plan: a country, or the United Nations. */
export const planArea = ({ refArea }: Plan): string =>
  refArea === 'WORLD' ? 'United Nations' : RefArea.label(refArea);

/** Returns the list of a plan's tasks, as rows of coverage name it. */
const listOf = ({ id }: Plan) => ({ list: 'plan-tasks', scope: id }) as const;

/** Returns the completeness of a plan's tasks on record. */
export const planCoverage = (rows: readonly CoverageRow[], plan: Plan): Coverage =>
  coverageOf(rows, listOf(plan));

/** Returns the area of a plan's row of coverage. */
const planAreaCode = ({ refArea }: Plan) => (refArea === 'WORLD' ? 'UN' : refArea);

/** True if everything that a plan asks for is on record, for any area. */
export const isWhole = (rows: readonly CoverageRow[], plan: Plan): boolean =>
  extentFor(rows, listOf(plan), planAreaCode(plan)) === 'whole';

/** Returns how a plan is known and what is missing, from its row of coverage. */
export const planIsKnown = (rows: readonly CoverageRow[], plan: Plan): string[] => [
  ...[coverageNote(rows, listOf(plan), planAreaCode(plan))].filter((note) => note !== null),
  ...(isWhole(rows, plan) ? [] : ['Other tasks may exist.']),
];

type KnownTasks = Pick<PlanTasksDocument, 'plans' | 'tasks' | 'sources'>;

/** Returns the tasks that a source had reported by a day; one without a day of its own counts with its plan. */
export function tasksOn({ tasks, sources }: KnownTasks, asOf: string | null): PlanTask[] {
  if (asOf === null) return tasks;
  return tasks.filter(({ evidence }) => {
    const reported = sources[evidence.sourceId]?.publishedOn ?? null;
    return reported === null || isOnOrBefore(reported, asOf);
  });
}

/** Returns the plans published by the day that have a task known by then, newest first. */
export function plansOn(document: KnownTasks, asOf: string | null): Plan[] {
  const known = new Set(tasksOn(document, asOf).map(({ planId }) => planId));
  return document.plans.filter(
    ({ id, publishedOn }) =>
      known.has(id) && (asOf === null || (publishedOn !== null && isOnOrBefore(publishedOn, asOf))),
  );
}

/** Returns the default plan of a page: the newest yearly one, or else the newest of all. */
export function firstPlan(plans: readonly Plan[]): Plan | undefined {
  return plans.find(isYearlyPlan) ?? plans[0];
}

interface PlanChoice {
  /** Plans published by the view's day, newest first. */
  readonly plans: readonly Plan[];
  /** Plan that the view requests, or the first. */
  readonly plan: Plan;
  /** Tasks of all plans that concern the selected industries. */
  readonly tasks: readonly PlanTask[];
}

/** Returns what a view shows of the plans; `null` if none was published by its day. */
export function planChoice(
  document: PlanTasksDocument,
  view: Pick<View, 'asOf' | 'industries' | 'metric'>,
): PlanChoice | null {
  const plans = plansOn(document, view.asOf);
  const plan = plans.find((one) => one.id === view.metric) ?? firstPlan(plans);
  if (plan === undefined) return null;
  return { plans, plan, tasks: filterByIndustry(tasksOn(document, view.asOf), view.industries) };
}
