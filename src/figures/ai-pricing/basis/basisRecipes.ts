import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import {
  priceModesQuery,
  pricingHistoryQuery,
  pricingLatestQuery,
} from '../../../queries/aiPricingQueries.ts';
import { pricingData } from '../pricingData.ts';
import { basisData } from './basisData.ts';
import { pairChoice } from './pairChoice.ts';
import { priceRatiosFigure } from './priceRatiosFigure.ts';

const PATH = '/ai-pricing';

export const basisRecipes: readonly FigureRecipe[] = [
  {
    id: 'price-ratios',
    title: 'Ratios of two models’ prices on each basis',
    path: PATH,
    industries: ['ai'],
    load: async (client, view) => {
      const [latest, history, modes] = await Promise.all([
        client.query(pricingLatestQuery()),
        client.query(pricingHistoryQuery()),
        client.query(priceModesQuery()),
      ]);
      const data = basisData(pricingData(latest, history), modes);
      const pair = pairChoice(data, view.options, view.asOf);
      return drawnOrNull(priceRatiosFigure(data, pair, viewContext(PATH, view)));
    },
  },
];
