import type { FigureRecipe } from '../../figures/figureRecipe.ts';
import { recipesOfPage } from '../figureRegistry.ts';
import { panelPages } from '../panelRegistry.ts';

/** The pages in the order of the navigation, the overview last: it repeats what others show in full. */
const paths = [...panelPages.map(({ path }) => path).filter((path) => !path.includes(':')), '/'];

/** The recipes of all figures, each once, from the page where it stands in full. */
export async function allRecipes(): Promise<readonly FigureRecipe[]> {
  const all = (await Promise.all(paths.map((path) => recipesOfPage(path)))).flat();
  return all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);
}
