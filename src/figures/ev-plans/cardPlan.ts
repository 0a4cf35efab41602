import type { PlanTasksDocument } from '../../contract/evPlans.ts';
import type { OverviewDocument } from '../../contract/overview.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { countTasks } from '../../domain/countTasks.ts';
import { filterByIndustry } from '../../domain/filterByIndustry.ts';
import { firstPlan, plansOn } from './plansOn.ts';
import { planTasksFigure } from './planTasksFigure.ts';

/**
 * The newest plan on the overview. Its document holds counts without their tasks: with the tasks at hand
 * (`null` where they are not), cards can list them and a filter counts those that it leaves.
 */
export function cardPlan(
  overview: OverviewDocument,
  tasks: PlanTasksDocument | null,
  context: FigureContext,
): BarsFigure {
  const { plan, counts } = overview.evPlans;
  if (tasks === null) {
    const shown = filterByIndustry(counts, context.industries);
    return planTasksFigure({ ...overview, plan, counts: shown }, context);
  }
  const own = tasks.tasks.filter((task) => task.planId === plan.id);
  const shown = countTasks(filterByIndustry(own, context.industries));
  return planTasksFigure({ ...tasks, plan, counts: shown }, context);
}

/** The plan that the overview shows on an earlier day; `null` where none was out. */
export function pastCardPlan(document: PlanTasksDocument, context: FigureContext): BarsFigure | null {
  const plan = firstPlan(plansOn(document, context.asOf));
  if (plan === undefined) return null;
  const tasks = filterByIndustry(document.tasks, context.industries);
  const counts = countTasks(tasks.filter((task) => task.planId === plan.id));
  return planTasksFigure({ ...document, plan, counts }, context);
}
