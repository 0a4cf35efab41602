/** The sections below the first screen of the overview, in a single chunk. */
export { planTasksCard } from '../../figures/ev-plans/planTasksFigure.ts';
export { flagshipPricesCard } from '../../figures/ai-pricing/flagshipPricesFigure.ts';
export { boardFrontierCard } from '../../figures/leaderboards/frontierFigure.ts';
export { seatsCard } from '../../figures/participation/seatsCard.ts';
export { NewestEvents } from '../../pages/policy/NewestEvents.tsx';
export { ChangedAndDue } from './ChangedAndDue.tsx';
