import type { Figure } from '../../figure/figure.ts';
import { drawnOrNull } from '../../frame/drawnOrNull.ts';
import type { FigureRecipe } from '../../frame/figureRecipe.ts';
import { viewContext } from '../../frame/viewContext.ts';
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

/** The recipe of a figure of one model by the figure's id alone; `null` where it is none. */
export function modelRecipeOf(figureId: string): FigureRecipe | null {
  const model = modelOfFigure(figureId);
  return model === null ? null : (modelRecipes(model).find(({ id }) => id === figureId) ?? null);
}
