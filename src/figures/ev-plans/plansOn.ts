import type { PlanTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { isOnOrBefore } from '../../domain/formatPeriod.ts';

/** The yearly key points of the ministry: the plans that can be laid beside each other. */
export const isYearlyPlan = (plan: Plan): boolean => plan.id.startsWith('miit-');

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
