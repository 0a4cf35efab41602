import { RefArea } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import type { PlanTask, PlanTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { coverageNote, coverageOf, extentFor, type Coverage } from '../../domain/coverage.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';

/** The yearly key points of the ministry: the plans that can be laid beside each other. */
export const isYearlyPlan = (plan: Plan): boolean => plan.id.startsWith('miit-');

/** Yearly plans for some vehicles alone, by the second part of their ids; the others are for all. */
const vehicles: Readonly<Record<string, string>> = { nev: 'electric', icv: 'connected' };

/** A yearly plan by its year and what it says of its vehicles, in the one or the other way. */
function named({ id, periodCovered }: Plan, all: string, some: string): string {
  const kind = vehicles[id.split('-')[1] ?? ''];
  return `${periodCovered ?? ''} ${kind === undefined ? all : kind + some}`.trim();
}

/** A yearly plan by its year and what it is about: "2020 electric vehicles". */
export const yearlyName = (plan: Plan): string => named(plan, 'automotive', ' vehicles');

/** In a sentence, with whose it is and of what: "MIIT’s 2026 automotive plan" is no plan of the country. */
export const ministryPlan = (plan: Plan): string =>
  `MIIT’s ${named(plan, 'automotive plan', '-vehicle plan')}`;

/** Whose plan it is: a country's, or of no country the United Nations'. */
export const planArea = ({ refArea }: Plan): string =>
  refArea === 'WORLD' ? 'United Nations' : RefArea.label(refArea);

/** The list of the tasks of a plan, as rows of coverage name it. */
const listOf = ({ id }: Plan) => ({ list: 'plan-tasks', scope: id }) as const;

/** How much of a plan's tasks is on record. */
export const planCoverage = (rows: readonly CoverageRow[], plan: Plan): Coverage =>
  coverageOf(rows, listOf(plan));

/** Of whom a row of coverage speaks that is a plan's. */
const areaOf = ({ refArea }: Plan) => (refArea === 'WORLD' ? 'UN' : refArea);

/** Whether all that a plan asks for is on record, of whomever it is. */
export const isWhole = (rows: readonly CoverageRow[], plan: Plan): boolean =>
  extentFor(rows, listOf(plan), areaOf(plan)) === 'whole';

/** How a plan is known and what is missing of it, in the words of its row of coverage. */
export const planIsKnown = (rows: readonly CoverageRow[], plan: Plan): string[] => [
  ...[coverageNote(rows, listOf(plan), areaOf(plan))].filter((note) => note !== null),
  ...(isWhole(rows, plan) ? [] : ['More tasks may exist.']),
];

/** Plans that were out on the day, newest first; those of which a task is on record. */
export function plansOn(document: Pick<PlanTasksDocument, 'plans' | 'tasks'>, asOf: string | null): Plan[] {
  return document.plans.filter(
    (plan) =>
      document.tasks.some((task) => task.planId === plan.id) &&
      (asOf === null || (plan.publishedOn !== null && isOnOrBefore(plan.publishedOn, asOf))),
  );
}

/** The plan that a page opens with: the newest yearly one, else the newest at all. */
export function firstPlan(plans: readonly Plan[]): Plan | undefined {
  return plans.find(isYearlyPlan) ?? plans[0];
}

interface PlanChoice {
  /** The plans that were out by the view's day, newest first. */
  readonly plans: readonly Plan[];
  /** The one that the view asks for, else the first. */
  readonly plan: Plan;
  /** Tasks of all plans that concern the chosen industries. */
  readonly tasks: readonly PlanTask[];
}

/** What a view shows of the plans; `null` where none was out by its day. */
export function planChoice(
  document: PlanTasksDocument,
  view: Pick<View, 'asOf' | 'industries' | 'metric'>,
): PlanChoice | null {
  const plans = plansOn(document, view.asOf);
  const plan = plans.find((one) => one.id === view.metric) ?? firstPlan(plans);
  if (plan === undefined) return null;
  return { plans, plan, tasks: filterByIndustry(document.tasks, view.industries) };
}
