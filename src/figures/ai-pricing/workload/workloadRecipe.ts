import type { QueryClient } from '@tanstack/react-query';
import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import {
  peakHoursQuery,
  priceModesQuery,
  pricingHistoryQuery,
  pricingLatestQuery,
} from '../../../queries/aiPricingQueries.ts';
import { pricingData } from '../pricingData.ts';
import type { WorkloadData } from './jobCosts.ts';
import { readWorkload } from './readWorkload.ts';
import { workloadData } from './workloadData.ts';
import { workloadFigure } from './workloadFigure.ts';

const PATH = '/ai-pricing';

/** All that the cost of a job rests on. */
export async function loadWorkload(client: QueryClient): Promise<WorkloadData> {
  const [latest, history, modes, hours] = await Promise.all([
    client.query(pricingLatestQuery()),
    client.query(pricingHistoryQuery()),
    client.query(priceModesQuery()),
    client.query(peakHoursQuery()),
  ]);
  return workloadData(pricingData(latest, history), { modes, hours });
}

/** The cost of the job that a view describes. */
export const workloadRecipe: FigureRecipe = {
  id: 'workload-cost',
  title: 'What a job costs with the newest flagship models',
  path: PATH,
  industries: ['ai'],
  load: async (client, view) =>
    drawnOrNull(
      workloadFigure(await loadWorkload(client), readWorkload(view.options), viewContext(PATH, view)),
    ),
};
