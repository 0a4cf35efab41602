import type { QueryClient } from '@tanstack/react-query';
import type { Figure } from '../../../figure/figure.ts';
import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../../queries/aiPricingQueries.ts';
import { boardIndexQuery, boardSnapshotQuery } from '../../../queries/leaderboardQueries.ts';
import type { View } from '../../../url/view.ts';
import { priceKindOf } from '../../priceFacts.ts';
import { pricingData } from '../pricingData.ts';
import { priceFrontierFigure } from './priceFrontierFigure.ts';
import { priceScoreFigure } from './priceScoreFigure.ts';
import { capabilityOf, scoreBoardOf, type ScoredData } from './scoredPrices.ts';

const PATH = '/ai-pricing';

/** `null` where the board had not been captured by the day of the view. */
async function scoredData(client: QueryClient, view: View): Promise<ScoredData | null> {
  const [latest, history, { boards }] = await Promise.all([
    client.query(pricingLatestQuery()),
    client.query(pricingHistoryQuery()),
    client.query(boardIndexQuery()),
  ]);
  const choice = scoreBoardOf(boards, view);
  if (choice?.snapshot == null) return null;
  const capture = await client.query(boardSnapshotQuery(choice.board.id, choice.snapshot));
  return { pricing: pricingData(latest, history), capture };
}

const loadWith =
  (compose: (data: ScoredData, view: View) => Figure): FigureRecipe['load'] =>
  async (client, view) => {
    const data = await scoredData(client, view);
    return data === null ? null : drawnOrNull(compose(data, view));
  };

export const priceFrontierRecipes: readonly FigureRecipe[] = [
  {
    id: 'price-frontier',
    title: 'Cheapest price for a capability over time',
    path: PATH,
    industries: ['ai'],
    load: loadWith((data, view) =>
      priceFrontierFigure(data, priceKindOf(view.metric), capabilityOf(data, view), viewContext(PATH, view)),
    ),
  },
  {
    id: 'price-score',
    title: 'Prices against scores',
    path: PATH,
    industries: ['ai'],
    load: loadWith((data, view) => priceScoreFigure(data, priceKindOf(view.metric), viewContext(PATH, view))),
  },
];
