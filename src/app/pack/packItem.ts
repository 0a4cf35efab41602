import type { QueryClient } from '@tanstack/react-query';
import { industriesDocument } from '../../contract/catalogue.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import type { PackItem } from '../../export/pack/pack.ts';
import type { FigureRecipe } from '../../figures/figureRecipe.ts';
import type { TrayItem } from '../../frame/tray/trayItems.ts';
import { formatView, parseView, type View } from '../../url/view.ts';
import { recipeOf } from '../figureRegistry.ts';

/** How a chosen figure is made when its turn comes: from its link alone, whatever page is open. */
export function packItem({ figureId, link }: TrayItem, client: QueryClient): PackItem {
  return {
    figureId,
    link,
    load: async () => {
      const recipe = await recipeOf(figureId, link);
      if (recipe === null) throw new Error('This site no longer has a figure of this name on that page.');
      const { datasetDate } = await client.query(documentQuery(industriesDocument));
      return recipe.load(client, parseView(link.split('?')[1] ?? '', datasetDate).view);
    },
  };
}

/** Figures of recipes as they are chosen, each on its own page and in one view. */
export function chosenFrom(
  recipes: readonly FigureRecipe[],
  view: View,
  path: string | null = null,
): readonly TrayItem[] {
  // Neither a table nor an open card is part of a picture.
  const search = formatView({ ...view, table: false, number: null });
  return recipes.map((recipe) => ({
    figureId: recipe.id,
    link: `${path ?? recipe.path}${search}`,
    title: recipe.title,
  }));
}
