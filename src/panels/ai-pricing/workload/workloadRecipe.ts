import { drawnOrNull } from '../../../frame/drawnOrNull.ts';
import type { FigureRecipe } from '../../../frame/figureRecipe.ts';
import { viewContext } from '../../../frame/viewContext.ts';
import {
  peakHoursQuery,
  priceModesQuery,
  pricingHistoryQuery,
  pricingLatestQuery,
} from '../../../queries/aiPricingQueries.ts';
import { pricingData } from '../pricingData.ts';
import { readWorkload } from './readWorkload.ts';
import { workloadData } from './workloadData.ts';
import { workloadFigure } from './workloadFigure.ts';

const PATH = '/ai-pricing';

/** The cost of the job that a view describes. */
export const workloadRecipe: FigureRecipe = {
  id: 'workload-cost',
  title: 'What a job costs with the newest flagship models',
  path: PATH,
  industries: ['ai'],
  load: async (client, view) => {
    const [latest, history, modes, hours] = await Promise.all([
      client.query(pricingLatestQuery()),
      client.query(pricingHistoryQuery()),
      client.query(priceModesQuery()),
      client.query(peakHoursQuery()),
    ]);
    const data = workloadData(pricingData(latest, history), { modes, hours });
    return drawnOrNull(workloadFigure(data, readWorkload(view.options), viewContext(PATH, view)));
  },
};
