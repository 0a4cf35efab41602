import type { OverviewDocument } from '../../contract/overview.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { seatsFigure } from './seatsFigure.ts';

/** The count of seats on the overview, of the few areas that its document holds; it is not split by industry. */
export const cardSeats = (document: OverviewDocument, context: FigureContext): LinesFigure =>
  seatsFigure({ ...document, ...document.participation }, null, context);
