import { queryOptions } from '@tanstack/react-query';
import type { Figure } from '../../figure/figure.ts';
import type { FigureRecipe } from '../../figures/figureRecipe.ts';
import type { View } from '../../url/view.ts';
import { homeRecipeOf, recipeOf } from '../figureRegistry.ts';

export interface EmbeddedFigure {
  readonly recipe: FigureRecipe;
  /** `null` where the view leaves nothing of it. */
  readonly figure: Figure | null;
}

interface Embedded {
  /** `null`: there is no figure of that id. */
  readonly found: EmbeddedFigure | null;
}

/** The question for one figure in one view; asked again it asks again for the document that did not come. */
export function embedQuery(figureId: string, ofOverview: boolean, shown: View) {
  // A figure is the same whichever of its cards is open.
  const view = { ...shown, number: null };
  return queryOptions({
    queryKey: ['embed', figureId, ofOverview, view] as const,
    queryFn: async ({ client }): Promise<Embedded> => {
      const recipe = await (ofOverview ? recipeOf(figureId, '/') : homeRecipeOf(figureId, client));
      return { found: recipe && { recipe, figure: await recipe.load(client, view) } };
    },
    // Documents are fresh for as long as the page is open, and so is what is made of them; their own
    // questions try again where that may help.
    staleTime: Infinity,
    retry: false,
  });
}
