import { flagshipPricesCard } from './ai-pricing/flagshipPricesFigure.ts';
import { planTasksCard } from './ev-plans/planTasksFigure.ts';
import { boardFrontierCard } from './leaderboards/frontierFigure.ts';
import { fronts } from './leads/frontsFigure.ts';
import { seatsCard } from './participation/seatsCard.ts';

/** Figures of the overview, by id: its cards show less than the pages they link to, under the same ids. */
export const overviewFigures = {
  fronts,
  'board-frontier': boardFrontierCard,
  'flagship-prices': flagshipPricesCard,
  'seats-over-time': seatsCard,
  'plan-tasks': planTasksCard,
};
