import { drawnOrNull } from '../figures/drawnOrNull.ts';
import type { FigureRecipe } from '../figures/figureRecipe.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { answer } from '../queries/answer.ts';

/** A figure of the catalogue as those ask for it who have a query client and no page. */
export const asRecipe = ({ id, name, home, industries, prepare }: FigureSpec): FigureRecipe => ({
  id,
  title: name,
  path: home,
  industries,
  load: async (client, view) => {
    const { draw } = await answer(client, (ask) => prepare(ask, view));
    const figure = draw();
    return figure && drawnOrNull(figure);
  },
});
