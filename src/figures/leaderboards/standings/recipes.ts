import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { boardSnapshotQuery, styleControlQuery } from '../../../queries/leaderboardQueries.ts';
import { PATH } from '../boardChoice.ts';
import { shownCapture } from '../shownCapture.ts';
import { standingsFigure } from './standingsFigure.ts';
import { styleControlFigure } from './styleControlFigure.ts';

export const standingsRecipes: readonly FigureRecipe[] = [
  {
    id: 'board-standings',
    title: 'Newest capture of a leaderboard',
    path: PATH,
    industries: ['ai'],
    load: async (client, view) => {
      const shown = await shownCapture(client, view);
      if (shown === null) return null;
      const document = await client.query(boardSnapshotQuery(shown.board, shown.snapshot));
      return drawnOrNull(standingsFigure(document, viewContext(PATH, view), view.options));
    },
  },
  {
    id: 'style-control-effect',
    title: 'What style control moves',
    path: PATH,
    industries: ['ai'],
    load: async (client, view) => {
      // The page shows it below the standings, which it has from a board's first capture on.
      if ((await shownCapture(client, view)) === null) return null;
      const document = await client.query(styleControlQuery());
      return drawnOrNull(styleControlFigure(document, viewContext(PATH, view)));
    },
  },
];
