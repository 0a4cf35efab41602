import type { StandardsDocument } from '../../contract/standards.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { viewDay } from '../../domain/viewDay.ts';
import { filterByIndustry } from '../../domain/filterByIndustry.ts';
import { standardsFigure } from './standardsFigure.ts';
import { areOut, standardsOn, type StandingStandard } from './standardsOn.ts';

interface ShownStandards {
  /** With the status that each had on the view's day. */
  readonly standards: readonly StandingStandard[];
  readonly figure: BarsFigure;
}

/** The standards of the chosen industries that were on record on the view's day; those that were out are drawn. */
export function shownStandards(document: StandardsDocument, context: FigureContext): ShownStandards {
  const standards = standardsOn(
    filterByIndustry(document.standards, context.industries),
    viewDay(context, document.datasetVersion),
  );
  return { standards, figure: standardsFigure(document, areOut(standards), context) };
}
