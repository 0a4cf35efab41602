import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { viewContext } from '../viewContext.ts';
import { boardFrontierQuery } from '../../queries/leaderboardQueries.ts';
import { overviewQuery } from '../../queries/overviewQueries.ts';
import { PATH } from './boardChoice.ts';
import { cardFrontier } from './cardFrontier.ts';
import { frontierWithBreaks } from './frontierWithBreaks.ts';
import { gapRecipes } from './gap/recipes.ts';
import { matrixRecipes } from './matrix/recipes.ts';
import { placesRecipes } from './places/recipes.ts';
import { shownCapture } from './shownCapture.ts';
import { standingsRecipes } from './standings/recipes.ts';

const frontier = {
  id: 'board-frontier',
  title: 'Best models by country over time',
  industries: ['ai'],
} as const;

export const leaderboardRecipes: readonly FigureRecipe[] = [
  ...standingsRecipes,
  {
    ...frontier,
    path: PATH,
    load: async (client, view) => {
      const shown = await shownCapture(client, view);
      if (shown === null) return null;
      const document = await client.query(boardFrontierQuery(shown.board));
      return drawnOrNull(frontierWithBreaks(document, viewContext(PATH, view)));
    },
  },
  ...gapRecipes,
  ...placesRecipes,
  ...matrixRecipes,
];

export const leaderboardCardRecipe: FigureRecipe = {
  ...frontier,
  path: '/',
  load: async (client, view) =>
    drawnOrNull(cardFrontier(await client.query(overviewQuery()), viewContext('/', view))),
};
