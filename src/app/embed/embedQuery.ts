import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Figure } from '../../figure/figure.ts';
import { homeSpecOf, specOf } from '../../figures/catalog.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { answer } from '../../queries/answer.ts';
import { isMissing } from '../../queries/isMissing.ts';
import type { View } from '../../url/view.ts';
import { loadFigure } from '../../frame/loadFigure.ts';

export interface EmbeddedFigure {
  readonly spec: FigureSpec;
  /** `null` if the view leaves nothing of it. */
  readonly figure: Figure | null;
}

interface Embedded {
  /** `null` if no figure has that id. */
  readonly found: EmbeddedFigure | null;
}

/** Returns the figure with an id; `null` if there is none, nor a model of that name. */
async function homeSpec(figureId: string, client: QueryClient): Promise<FigureSpec | null> {
  try {
    return await answer(client, await homeSpecOf(figureId));
  } catch (error) {
    if (error instanceof Error && isMissing(error)) return null;
    throw error;
  }
}

/** Returns the query for one figure in one view; a retry requests the missing document again. */
export function embedQuery(figureId: string, ofOverview: boolean, shown: View) {
  // An open card does not change the figure.
  const view = { ...shown, number: null };
  return queryOptions({
    queryKey: ['embed', figureId, ofOverview, view] as const,
    queryFn: async ({ client }): Promise<Embedded> => {
      const spec = await (ofOverview ? specOf(figureId, '/') : homeSpec(figureId, client));
      return { found: spec && { spec, figure: await loadFigure(spec, client, view) } };
    },
    // A figure is as lasting as its documents, whose own queries retry where that may help.
    staleTime: Infinity,
    retry: false,
  });
}
