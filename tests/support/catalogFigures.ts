import type { Figure } from '../../src/figure/figure.ts';
import { figurePages } from '../../src/figures/catalog.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { parseView, type View } from '../../src/url/view.ts';
import { builtAsk } from './builtDocuments.ts';

/** Every figure of the catalog that is at home on a page of its own address. */
export const catalogSpecs: readonly FigureSpec[] = (
  await Promise.all(figurePages.map(({ load }) => load()))
).flat();

/** A figure of the built documents in a view; none where the view leaves nothing of it. */
export function figuresOfSpec(spec: FigureSpec, view: Partial<View> = {}): Figure[] {
  const figure = spec.prepare(builtAsk, { ...parseView('').view, ...view })?.draw() ?? null;
  return figure === null || figure.points.length === 0 ? [] : [figure];
}
