import type { Industry } from '../../contract/codelists.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import {
  indicatorFigure,
  indicatorFindings,
  indicatorTitle,
  type IndicatorData,
} from '../../figure/indicatorFigure.ts';

/** One count of seats over time by area, titled with both newest values; `industry` is the one shown where the count is split, else `null`. */
export function seatsFigure(
  data: IndicatorData,
  industry: Industry | null,
  context: FigureContext,
): LinesFigure {
  const figure = indicatorFigure('seats-over-time', data, industry, context);
  const { points } = figure;
  return { ...figure, title: indicatorTitle(data, points), findings: indicatorFindings(data, points) };
}
