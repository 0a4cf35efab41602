import type { Industry } from '../../contract/codelists.ts';
import type { LinesFigure } from '../../figure/figure.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { indicatorFigure, type IndicatorData } from '../../figure/indicatorFigure.ts';

/** One count of seats over time by area; `industry` is the one shown where the count is split, else `null`. */
export function seatsFigure(
  data: IndicatorData,
  industry: Industry | null,
  context: FigureContext,
): LinesFigure {
  return indicatorFigure('seats-over-time', data, industry, context);
}
