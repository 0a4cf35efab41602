import { drawnOrNull } from '../../../frame/drawnOrNull.ts';
import type { FigureRecipe } from '../../../frame/figureRecipe.ts';
import { viewContext } from '../../../frame/viewContext.ts';
import { boardGapHistoryQuery, boardGapsQuery } from '../../../queries/leaderboardQueries.ts';
import { matrixFigure } from './matrixFigure.ts';

const PATH = '/leaderboards';

export const matrixRecipes: readonly FigureRecipe[] = [
  {
    id: 'board-matrix',
    title: 'All boards: which country is ahead',
    path: PATH,
    industries: ['ai'],
    load: async (client, view) => {
      const document = await client.query(view.asOf === null ? boardGapsQuery() : boardGapHistoryQuery());
      return drawnOrNull(matrixFigure(document, viewContext(PATH, view)));
    },
  },
];
