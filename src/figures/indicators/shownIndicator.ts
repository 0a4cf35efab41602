import type { Industry } from '../../contract/codelists.ts';
import type { IndicatorDocument } from '../../contract/indicator.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { indicatorFigure } from '../../figure/indicatorFigure.ts';
import { splitIndustry } from '../../domain/splitIndustry.ts';

interface ShownIndicator {
  /** Which industry is shown; `null` where the indicator is not split. */
  readonly industry: Industry | null;
  readonly figure: LinesFigure;
}

/** One indicator for the chosen industries; its id is the figure's. */
export function shownIndicator(document: IndicatorDocument, context: FigureContext): ShownIndicator {
  const industry = splitIndustry(document.observations, context.industries);
  return { industry, figure: indicatorFigure(document.indicator.id, document, industry, context) };
}
