import { flagshipPricesCard } from './ai-pricing/flagshipPricesFigure.ts';
import { planTasksCard } from './ev-plans/planTasksFigure.ts';
import { boardFrontierCard } from './leaderboards/frontierFigure.ts';
import { fronts } from './leads/frontsFigure.ts';
import { seatsCard } from './participation/seatsCard.ts';

/** Figures of the overview: its cards show less than the pages they link to, under the same ids. */
export const overviewFigures = [
  fronts,
  boardFrontierCard,
  flagshipPricesCard,
  seatsCard,
  planTasksCard,
] as const;
