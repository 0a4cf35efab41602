import { standardsCalendar } from './calendarFigure.ts';
import { planDelivery } from './deliveryFigure.ts';
import { planLineage } from './lineageFigure.ts';
import { planFlow } from './planFlowFigure.ts';
import { planTasks } from './planTasksFigure.ts';
import { planYears } from './planYearsFigure.ts';
import { planPromisesKept } from './promisesFigure.ts';
import { standardsPublished } from './standardsFigure.ts';

/** Figures of the plans page. */
export const evPlansFigures = [planTasks, planYears] as const;

/** Figures of the page of outcomes. */
export const planOutcomesFigures = [planFlow, planLineage, planPromisesKept, planDelivery] as const;

/** Figures of the page of published standards. */
export const publishedStandardsFigures = [standardsPublished] as const;

/** Figures of the page of dates ahead. */
export const comingUpFigures = [standardsCalendar] as const;
