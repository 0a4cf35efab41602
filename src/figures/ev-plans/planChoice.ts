import type { PlanTask, PlanTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { countTasks } from '../../domain/countTasks.ts';
import { filterByIndustry } from '../../domain/filterByIndustry.ts';
import type { ViewParams } from '../../url/viewParams.ts';
import { firstPlan, plansOn } from './plansOn.ts';
import { planTasksFigure } from './planTasksFigure.ts';
import { planYearsFigure } from './planYearsFigure.ts';

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
  view: Pick<ViewParams, 'asOf' | 'industries' | 'metric'>,
): PlanChoice | null {
  const plans = plansOn(document, view.asOf);
  const plan = plans.find((one) => one.id === view.metric) ?? firstPlan(plans);
  if (plan === undefined) return null;
  return { plans, plan, tasks: filterByIndustry(document.tasks, view.industries) };
}

/** The tasks of the chosen plan, by domain and stage. */
export function tasksOfPlan(
  document: PlanTasksDocument,
  { plan, tasks }: PlanChoice,
  context: FigureContext,
): BarsFigure {
  const counts = countTasks(tasks.filter((task) => task.planId === plan.id));
  return planTasksFigure({ ...document, plan, counts }, context);
}

/** The tasks of all yearly plans, by stage. */
export const tasksOfYears = (
  document: PlanTasksDocument,
  { plans, tasks }: PlanChoice,
  context: FigureContext,
): BarsFigure => planYearsFigure({ ...document, plans, tasks }, context);
