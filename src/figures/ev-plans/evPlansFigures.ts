import { standardsCalendar } from './calendarFigure.ts';
import { planDelivery } from './deliveryFigure.ts';
import { planLineage } from './lineageFigure.ts';
import { planFlow } from './planFlowFigure.ts';
import { planTasks } from './planTasksFigure.ts';
import { planYears } from './planYearsFigure.ts';
import { planPromisesKept } from './promisesFigure.ts';
import { standardsPublished } from './standardsFigure.ts';

/** Figures of the plans page, by id. */
export const evPlansFigures = {
  'plan-tasks': planTasks,
  'plan-years': planYears,
};

/** Figures of the page of outcomes, by id. */
export const planOutcomesFigures = {
  'plan-flow': planFlow,
  'plan-lineage': planLineage,
  'plan-promises': planPromisesKept,
  'plan-delivery': planDelivery,
};

/** Figures of the page of published standards, by id. */
export const publishedStandardsFigures = { 'standards-published': standardsPublished };

/** Figures of the page of dates ahead, by id. */
export const comingUpFigures = { 'standards-calendar': standardsCalendar };
