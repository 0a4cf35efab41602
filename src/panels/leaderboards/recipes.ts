import type { QueryClient } from '@tanstack/react-query';
import { drawnOrNull } from '../../frame/drawnOrNull.ts';
import type { FigureRecipe } from '../../frame/figureRecipe.ts';
import { viewContext } from '../../frame/viewContext.ts';
import { boardFrontierQuery, boardIndexQuery, boardSnapshotQuery } from '../../queries/leaderboardQueries.ts';
import { overviewQuery } from '../../queries/overviewQueries.ts';
import type { ViewParams } from '../../url/viewParams.ts';
import { boardChoice } from './boardChoice.ts';
import { cardFrontier } from './cardFrontier.ts';
import { frontierFigure } from './frontierFigure.ts';
import { standingsFigure } from './standings/standingsFigure.ts';

const PATH = '/leaderboards';

/** The board and capture that a view shows; `null` where the board had no capture by the view's day. */
async function shownCapture(client: QueryClient, view: ViewParams) {
  const { boards } = await client.query(boardIndexQuery());
  const choice = boardChoice(boards, view);
  return choice?.snapshot == null ? null : { board: choice.board.id, snapshot: choice.snapshot };
}

const frontier = {
  id: 'board-frontier',
  title: 'Best models by country over time',
  industries: ['ai'],
} as const;

export const leaderboardRecipes: readonly FigureRecipe[] = [
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
    ...frontier,
    path: PATH,
    load: async (client, view) => {
      const shown = await shownCapture(client, view);
      if (shown === null) return null;
      const document = await client.query(boardFrontierQuery(shown.board));
      return drawnOrNull(frontierFigure(document, viewContext(PATH, view)));
    },
  },
];

export const leaderboardCardRecipe: FigureRecipe = {
  ...frontier,
  path: '/',
  load: async (client, view) =>
    drawnOrNull(cardFrontier(await client.query(overviewQuery()), viewContext('/', view))),
};
