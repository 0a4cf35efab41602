import type { Industry } from '../../contract/codelists.ts';
import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { viewContext } from '../viewContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { shownIndicator } from './shownIndicator.ts';

interface NamedIndicator {
  readonly id: string;
  readonly title: string;
  readonly industries: readonly Industry[];
}

/** The recipe of the figure on an indicator's page. Where only the id is known, it stands for the name. */
export function indicatorRecipe(id: string, known: NamedIndicator | null = null): FigureRecipe {
  const path = `/indicators/${id}`;
  return {
    id,
    title: known?.title ?? `Indicator “${id}”`,
    path,
    industries: known?.industries ?? 'any',
    load: async (client, view) => {
      const document = await client.query(indicatorQuery(id));
      return drawnOrNull(shownIndicator(document, viewContext(path, view)).figure);
    },
  };
}
