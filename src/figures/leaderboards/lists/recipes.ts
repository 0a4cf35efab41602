import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { indicatorQuery } from '../../../queries/catalogueQueries.ts';
import { listChoice } from './boardLists.ts';
import { listFigure } from './listFigure.ts';

/** The figures of the page where `board=` names a list; none where it names a board. */
export function listRecipes(board: string | null): FigureRecipe[] {
  const list = listChoice(board);
  return (list?.indicators ?? []).map((id) => ({
    id,
    title: `${list?.label ?? ''}: ${id}`,
    path: '/leaderboards',
    industries: 'any',
    load: async (client, view) => drawnOrNull(listFigure(await client.query(indicatorQuery(id)), view)),
  }));
}
