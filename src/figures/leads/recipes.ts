import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { viewContext } from '../viewContext.ts';
import { leadHistoryQuery, leadsQuery } from '../../queries/overviewQueries.ts';
import { leadsFigure } from './leadsFigure.ts';
import { leadsOfDay } from './leadsOn.ts';

/** Where the figure stands in full. */
const PATH = '/';

export const leadsRecipes: readonly FigureRecipe[] = [
  {
    id: 'leads',
    title: 'Who leads where, by industry',
    path: PATH,
    industries: 'any',
    load: async (client, view) => {
      const document =
        view.asOf === null
          ? await client.query(leadsQuery())
          : leadsOfDay(await client.query(leadHistoryQuery()), view.asOf);
      return drawnOrNull(leadsFigure(document, viewContext(PATH, view)));
    },
  },
];
