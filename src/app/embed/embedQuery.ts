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
  /** `null` where the view leaves nothing of it. */
  readonly figure: Figure | null;
}

interface Embedded {
  /** `null`: there is no figure of that id. */
  readonly found: EmbeddedFigure | null;
}

/** The figure of an id; `null` where there is none, nor a model of that name. */
async function homeSpec(figureId: string, client: QueryClient): Promise<FigureSpec | null> {
  try {
    return await answer(client, await homeSpecOf(figureId));
  } catch (error) {
    if (error instanceof Error && isMissing(error)) return null;
    throw error;
  }
}

/** The question for one figure in one view; asked again it asks again for the document that did not come. */
export function embedQuery(figureId: string, ofOverview: boolean, shown: View) {
  // A figure is the same whichever of its cards is open.
  const view = { ...shown, number: null };
  return queryOptions({
    queryKey: ['embed', figureId, ofOverview, view] as const,
    queryFn: async ({ client }): Promise<Embedded> => {
      const spec = await (ofOverview ? specOf(figureId, '/') : homeSpec(figureId, client));
      return { found: spec && { spec, figure: await loadFigure(spec, client, view) } };
    },
    // Documents are fresh for as long as the page is open, and so is what is made of them; their own
    // questions try again where that may help.
    staleTime: Infinity,
    retry: false,
  });
}
