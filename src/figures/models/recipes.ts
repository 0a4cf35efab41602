import type { QueryClient } from '@tanstack/react-query';
import type { Figure } from '../../figure/figure.ts';
import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { isMissing } from '../../queries/isMissing.ts';
import { viewContext } from '../viewContext.ts';
import { modelQuery } from '../../queries/modelQueries.ts';
import { modelOfFigure, modelPricesId, modelScoresId } from './figureIds.ts';
import { shownModel } from './shownModel.ts';

type Part = 'prices' | 'scores';

/** The recipes of the figures on a model's page. Where only the id is known, it stands for the name. */
export function modelRecipes(id: string, name = id): FigureRecipe[] {
  const path = `/models/${id}`;
  const loadPart =
    (part: Part): FigureRecipe['load'] =>
    async (client, view): Promise<Figure | null> => {
      const document = await client.query(modelQuery(id));
      return drawnOrNull(shownModel(document, viewContext(path, view), view.options)[part]);
    };
  const common = { path, industries: ['ai'] } as const;
  return [
    { ...common, id: modelPricesId(id), title: `Prices of ${name}`, load: loadPart('prices') },
    { ...common, id: modelScoresId(id), title: `Scores of ${name}`, load: loadPart('scores') },
  ];
}

/** Whether an id is written as those of models' figures are; there need be no such model. */
export const isFigureOfModel = (figureId: string): boolean => modelOfFigure(figureId) !== null;

/** The recipe of a figure of one model by the figure's id alone; `null` where there is no such model. */
export async function modelRecipeOf(figureId: string, client: QueryClient): Promise<FigureRecipe | null> {
  const id = modelOfFigure(figureId);
  if (id === null) return null;
  try {
    const { model } = await client.query(modelQuery(id));
    return modelRecipes(id, model.name).find((recipe) => recipe.id === figureId) ?? null;
  } catch (error) {
    if (error instanceof Error && isMissing(error)) return null;
    throw error;
  }
}
