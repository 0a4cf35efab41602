import { isConstant } from '../figures/leads/widestGaps.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import type { View } from '../url/view.ts';

/** Returns the figures that show more than a constant in a view; all of them while their documents load. */
export function useWorthDrawing(specs: readonly FigureSpec[], view: View): readonly FigureSpec[] {
  const { found } = useAnswer((ask) => {
    const made = specs.map((spec) => spec.prepare(ask, view, false));
    return made.includes(undefined) ? undefined : made;
  });
  if (found === undefined) return specs;
  return specs.filter((_, at) => {
    const figure = found[at]?.draw() ?? null;
    return figure !== null && figure.points.length > 0 && !isConstant(figure);
  });
}
