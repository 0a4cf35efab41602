import type { QueryClient } from '@tanstack/react-query';
import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { boardPlacesQuery } from '../../../queries/leaderboardQueries.ts';
import type { View } from '../../../url/view.ts';
import { shownCapture } from '../shownCapture.ts';
import { rankedBy, topCount } from './placesChoice.ts';
import { rankFigure } from './rankFigure.ts';
import { topFigure } from './topFigure.ts';

const PATH = '/leaderboards';
const common = { path: PATH, industries: ['ai'] } as const;

async function places(client: QueryClient, view: View) {
  const shown = await shownCapture(client, view);
  return shown === null ? null : client.query(boardPlacesQuery(shown.board));
}

export const placesRecipes: readonly FigureRecipe[] = [
  {
    ...common,
    id: 'board-top',
    title: 'First places by country',
    load: async (client, view) => {
      const document = await places(client, view);
      if (document === null) return null;
      return drawnOrNull(topFigure(document, topCount(view.options), viewContext(PATH, view)));
    },
  },
  {
    ...common,
    id: 'board-best-rank',
    title: 'Best place over time',
    load: async (client, view) => {
      const document = await places(client, view);
      if (document === null) return null;
      return drawnOrNull(rankFigure(document, rankedBy(view.options), viewContext(PATH, view)));
    },
  },
];
