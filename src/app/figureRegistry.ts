import type { QueryClient } from '@tanstack/react-query';
import { indicatorIndexDocument } from '../contract/indicator.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import type { Industry } from '../contract/codelists.ts';
import type { FigureRecipe } from '../figures/figureRecipe.ts';
import { modelDocument } from '../contract/models.ts';
import { answer } from '../queries/answer.ts';
import { isMissing } from '../queries/isMissing.ts';
import { asRecipe } from './asRecipe.ts';
import { figurePages } from '../figures/catalogue.ts';
import { parseView } from '../url/view.ts';

interface PageFigures {
  readonly path: string;
  /** In the order of the page. */
  readonly ids: readonly string[];
  readonly load: () => Promise<readonly FigureRecipe[]>;
}

const OVERVIEW = '/';
const LEADERBOARDS = '/leaderboards';

/** The figures of each page; their recipes are loaded when one of them is asked for. A new panel is one entry. */
const pages: readonly PageFigures[] = [
  ...figurePages.map(({ path, ids, load }) => ({
    path,
    ids,
    load: async () => Object.values(await load()).map(asRecipe),
  })),
  {
    path: OVERVIEW,
    ids: ['board-frontier', 'flagship-prices', 'seats-over-time', 'plan-tasks', 'leads'],
    load: overviewRecipes,
  },
];

/** Its cards show less than the pages they lead to, under the same ids. */
async function overviewRecipes(): Promise<readonly FigureRecipe[]> {
  const [leaderboards, pricing, participation, plans, leads] = await Promise.all([
    import('../figures/leaderboards/frontierFigure.ts'),
    import('../figures/ai-pricing/flagshipPricesFigure.ts'),
    import('../figures/participation/seatsFigure.ts'),
    import('../figures/ev-plans/planTasksFigure.ts'),
    import('../figures/leads/leadsFigure.ts'),
  ]);
  return [
    asRecipe(leaderboards.boardFrontierCard),
    asRecipe(pricing.flagshipPricesCard),
    asRecipe(participation.seatsCard),
    asRecipe(plans.planTasksCard),
    asRecipe(leads.leads),
  ];
}

/** The id at the end of a path such as `/indicators/ev-car-sales`; `null` where the path is no such one. */
function idIn(folder: string, path: string): string | null {
  const id = path.startsWith(`/${folder}/`) ? path.slice(folder.length + 2) : '';
  return /^[a-z0-9][a-z0-9.-]*$/.test(id) ? id : null;
}

/**
 * The recipes of the figures on a page, in its order; none where it has no figure.
 *
 * @param board what `board=` says: a list that is no score board has figures of its own.
 */
export async function recipesOfPage(
  path: string,
  board: string | null = null,
): Promise<readonly FigureRecipe[]> {
  const model = idIn('models', path);
  if (model !== null) {
    const { modelSpecs } = await import('../figures/models/modelSpecs.ts');
    return modelSpecs(model).map((spec) => asRecipe(spec));
  }
  const indicator = idIn('indicators', path);
  if (indicator !== null) {
    const { indicatorSpec } = await import('../figures/indicators/indicatorSpec.ts');
    return [asRecipe(indicatorSpec(indicator))];
  }
  if (path === LEADERBOARDS && board !== null) {
    const { listChoice, listSpecs } = await import('../figures/leaderboards/boardLists.ts');
    const list = listChoice(board);
    if (list !== null) return listSpecs(list).map(asRecipe);
  }
  return (await pages.find((page) => page.path === path)?.load()) ?? [];
}

/**
 * The recipe of the figure that a link shows: its path names the page, its search part the view to load.
 * `null` where that page has no such figure.
 */
export async function recipeOf(figureId: string, link: string): Promise<FigureRecipe | null> {
  const search = link.split('?')[1] ?? '';
  const recipes = await recipesOfPage(link.replace(/[?#].*$/, ''), parseView(search).view.board);
  return recipes.find(({ id }) => id === figureId) ?? null;
}

/** The recipe of a figure by its id alone: that of the page where it stands in full. `null`: there is none. */
export async function homeRecipeOf(figureId: string, client: QueryClient): Promise<FigureRecipe | null> {
  const home = pages.find(({ ids }) => ids.includes(figureId));
  if (home !== undefined) return recipeOf(figureId, home.path);
  const model = /^model-(?:prices|scores)\.(.+)$/.exec(figureId)?.[1];
  if (model !== undefined) return modelRecipeOf(figureId, model, client);
  const { indicators } = await client.query(documentQuery(indicatorIndexDocument));
  const known = indicators.find(({ id }) => id === figureId);
  if (known === undefined) return null;
  const { indicatorSpec } = await import('../figures/indicators/indicatorSpec.ts');
  return asRecipe(indicatorSpec(figureId, known));
}

/** The recipe of a figure of one model; `null` where there is no such model. */
async function modelRecipeOf(
  figureId: string,
  id: string,
  client: QueryClient,
): Promise<FigureRecipe | null> {
  const { modelSpecs } = await import('../figures/models/modelSpecs.ts');
  try {
    const { model } = await answer(client, (ask) => ask(modelDocument(id)));
    const spec = modelSpecs(id, model.name).find((one) => one.id === figureId);
    return spec === undefined ? null : asRecipe(spec);
  } catch (error) {
    if (error instanceof Error && isMissing(error)) return null;
    throw error;
  }
}

/**
 * The recipes of all pages that answer to an industry, each figure once, from the page where it stands in
 * full. With the view of that industry some may have nothing to show, and some are not split by industry.
 */
export async function recipesOfIndustry(industry: Industry): Promise<readonly FigureRecipe[]> {
  const all = (await Promise.all(pages.map((page) => page.load()))).flat();
  const homes = all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);
  return homes.filter(({ industries }) => industries === 'any' || industries.includes(industry));
}

/** The recipes of the indicators of an industry. */
export async function indicatorRecipesOf(
  industry: Industry,
  client: QueryClient,
): Promise<readonly FigureRecipe[]> {
  const [{ indicators }, { indicatorSpec }] = await Promise.all([
    client.query(documentQuery(indicatorIndexDocument)),
    import('../figures/indicators/indicatorSpec.ts'),
  ]);
  return indicators
    .filter(({ industries }) => industries.includes(industry))
    .map((known) => asRecipe(indicatorSpec(known.id, known)));
}
