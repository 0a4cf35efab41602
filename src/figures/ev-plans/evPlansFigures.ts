import { standardsCalendar } from './calendarFigure.ts';
import { planFlow } from './planFlowFigure.ts';
import { planTasks } from './planTasksFigure.ts';
import { planYears } from './planYearsFigure.ts';
import { planPromisesKept } from './promisesFigure.ts';
import { standardsPublished } from './standardsFigure.ts';

/** The figures of the page of plans, by id. */
export const evPlansFigures = {
  'plan-flow': planFlow,
  'plan-tasks': planTasks,
  'plan-promises': planPromisesKept,
  'plan-years': planYears,
  'standards-calendar': standardsCalendar,
  'standards-published': standardsPublished,
};
