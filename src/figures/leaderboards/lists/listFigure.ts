import type { IndicatorDocument } from '../../../contract/indicator.ts';
import type { LinesFigure } from '../../../figure/kinds/lines.ts';
import { indicatorFigure } from '../../../figure/indicatorFigure.ts';
import { viewContext } from '../../viewContext.ts';
import { splitIndustry } from '../../../domain/industries.ts';
import { noOptions, type View } from '../../../url/view.ts';

/**
 * One indicator of a list: the very figure of its page, to which its link leads, since it is the same number
 * wherever it is read. Boards and options of this page do not belong there.
 */
export function listFigure(document: IndicatorDocument, view: View): LinesFigure {
  const { id } = document.indicator;
  const context = viewContext(`/indicators/${id}`, {
    ...view,
    board: null,
    metric: null,
    options: noOptions,
  });
  return indicatorFigure(id, document, splitIndustry(document.observations, view.industries), context);
}
