import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
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
