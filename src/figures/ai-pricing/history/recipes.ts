import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../../queries/aiPricingQueries.ts';
import { eventsQuery } from '../../../queries/catalogueQueries.ts';
import { pricingData } from '../pricingData.ts';
import { historyOfView } from './historyView.ts';

const PATH = '/ai-pricing';

export const priceHistoryRecipe: FigureRecipe = {
  id: 'price-history',
  title: 'Prices over time',
  path: PATH,
  industries: ['ai'],
  load: async (client, view) => {
    const [latest, history, events] = await Promise.all([
      client.query(pricingLatestQuery()),
      client.query(pricingHistoryQuery()),
      client.query(eventsQuery()),
    ]);
    return drawnOrNull(historyOfView(pricingData(latest, history), events, view, viewContext(PATH, view)));
  },
};
