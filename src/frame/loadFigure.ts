import type { QueryClient } from '@tanstack/react-query';
import type { Figure } from '../figure/figure.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { answer } from '../queries/answer.ts';
import type { View } from '../url/view.ts';

/**
 * Makes a figure in a view, whatever page is open. Returns `null` if the view leaves nothing to draw, so that no
 * empty picture is offered.
 *
 * @throws ApiError naming the document that is missing or invalid.
 */
export async function loadFigure(spec: FigureSpec, client: QueryClient, view: View): Promise<Figure | null> {
  const figure = (await answer(client, (ask) => spec.prepare(ask, view))).draw();
  return figure === null || figure.points.length === 0 ? null : figure;
}
