import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { boardFrontierQuery } from '../../../queries/leaderboardQueries.ts';
import { shownCapture } from '../shownCapture.ts';
import { daysFigure } from './daysFigure.ts';
import { gapFigure } from './gapFigure.ts';

const PATH = '/leaderboards';

const common = { path: PATH, industries: ['ai'] } as const;

/** The page shows one of the two: the gap in points, or with `gap=days` in days. */
export const gapRecipes: readonly FigureRecipe[] = [
  {
    ...common,
    id: 'board-gap',
    title: 'Gap between the best models of both countries',
    load: async (client, view) => {
      const shown = await shownCapture(client, view);
      if (shown === null || view.options.gap === 'days') return null;
      const document = await client.query(boardFrontierQuery(shown.board));
      return drawnOrNull(gapFigure(document, viewContext(PATH, view)));
    },
  },
  {
    ...common,
    id: 'board-days-behind',
    title: 'Days behind by country',
    load: async (client, view) => {
      const shown = await shownCapture(client, view);
      if (shown === null || view.options.gap !== 'days') return null;
      const document = await client.query(boardFrontierQuery(shown.board));
      return drawnOrNull(daysFigure(document, viewContext(PATH, view)));
    },
  },
];
