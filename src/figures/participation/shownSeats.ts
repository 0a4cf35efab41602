import type { Industry } from '../../contract/codelists.ts';
import type { IndicatorDocument } from '../../contract/indicator.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { splitIndustry } from '../../domain/splitIndustry.ts';
import { seatsFigure } from './seatsFigure.ts';

interface ShownSeats {
  /** Which industry is shown; `null` where the count is not split. */
  readonly industry: Industry | null;
  readonly figure: LinesFigure;
}

/** One count of seats for the chosen industries. */
export function shownSeats(document: IndicatorDocument, context: FigureContext): ShownSeats {
  const industry = splitIndustry(document.observations, context.industries);
  return { industry, figure: seatsFigure(document, industry, context) };
}
