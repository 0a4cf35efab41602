import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../../queries/aiPricingQueries.ts';
import { priceKindOf } from '../../priceFacts.ts';
import { pricingData } from '../pricingData.ts';
import { nativeFigure } from './nativeFigure.ts';
import { currencyOf } from './nativePrices.ts';

const PATH = '/ai-pricing';

/** List prices in the currency of the view, listed and converted told apart. */
export const nativeRecipe: FigureRecipe = {
  id: 'native-prices',
  title: 'List prices in the vendors’ own currencies',
  path: PATH,
  industries: ['ai'],
  load: async (client, view) => {
    const [latest, history] = await Promise.all([
      client.query(pricingLatestQuery()),
      client.query(pricingHistoryQuery()),
    ]);
    const data = pricingData(latest, history);
    const currency = currencyOf(view.options.currency);
    return drawnOrNull(nativeFigure(data, priceKindOf(view.metric), currency, viewContext(PATH, view)));
  },
};
