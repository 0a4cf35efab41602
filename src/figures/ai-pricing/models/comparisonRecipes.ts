import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../../queries/aiPricingQueries.ts';
import { pricingData } from '../pricingData.ts';
import { comparisonFigure } from './comparisonFigure.ts';

const PATH = '/ai-pricing';

export const comparisonRecipes: readonly FigureRecipe[] = [
  {
    id: 'model-comparison',
    title: 'Prices of chosen models',
    path: PATH,
    industries: ['ai'],
    load: async (client, view) => {
      const [latest, history] = await Promise.all([
        client.query(pricingLatestQuery()),
        client.query(pricingHistoryQuery()),
      ]);
      const ids = view.options.compare ?? [];
      return drawnOrNull(comparisonFigure(pricingData(latest, history), ids, viewContext(PATH, view)));
    },
  },
];
