import type { QueryClient } from '@tanstack/react-query';
import type { Figure } from '../../figure/figure.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { viewContext } from '../viewContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../queries/aiPricingQueries.ts';
import { overviewQuery } from '../../queries/overviewQueries.ts';
import { basisRecipes } from './basis/basisRecipes.ts';
import { clockRecipe } from './clock/clockRecipe.ts';
import { cardDevelopers, cardPrices, pricesOf } from './cardPrices.ts';
import { flagshipPricesFigure, type PricingData } from './flagshipPricesFigure.ts';
import { nativeRecipe } from './native/nativeRecipe.ts';
import { comparisonRecipes } from './models/comparisonRecipes.ts';
import { priceBarsFigure } from './priceBarsFigure.ts';
import { priceKindOf, type PriceKind } from '../priceFacts.ts';
import { priceFrontierRecipes } from './frontier/recipes.ts';
import { priceHistoryRecipe } from './history/recipes.ts';
import { pricingData } from './pricingData.ts';
import { workloadRecipe } from './workload/workloadRecipe.ts';

const PATH = '/ai-pricing';

const flagships = {
  id: 'flagship-prices',
  title: 'Prices of the newest flagship models',
  industries: ['ai'],
} as const;

async function allPrices(client: QueryClient): Promise<PricingData> {
  const [latest, history] = await Promise.all([
    client.query(pricingLatestQuery()),
    client.query(pricingHistoryQuery()),
  ]);
  return pricingData(latest, history);
}

type Compose = (data: PricingData, kind: PriceKind, context: FigureContext) => Figure;

const loadWith =
  (compose: Compose): FigureRecipe['load'] =>
  async (client, view) => {
    const data = await allPrices(client);
    return drawnOrNull(compose(data, priceKindOf(view.metric), viewContext(PATH, view)));
  };

export const aiPricingRecipes: readonly FigureRecipe[] = [
  { ...flagships, path: PATH, load: loadWith((data, _, context) => flagshipPricesFigure(data, context)) },
  {
    id: 'flagship-price-bars',
    title: 'Prices of the newest flagship models on one basis',
    path: PATH,
    industries: ['ai'],
    load: loadWith(priceBarsFigure),
  },
  ...basisRecipes,
  workloadRecipe,
  clockRecipe,
  nativeRecipe,
  priceHistoryRecipe,
  ...priceFrontierRecipes,
  ...comparisonRecipes,
];

export const aiPricingCardRecipe: FigureRecipe = {
  ...flagships,
  path: '/',
  load: async (client, view) => {
    const overview = await client.query(overviewQuery());
    const data =
      view.asOf === null ? cardPrices(overview) : pricesOf(cardDevelopers(overview), await allPrices(client));
    return drawnOrNull(flagshipPricesFigure(data, viewContext('/', view)));
  },
};
