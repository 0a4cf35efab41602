import type { OverviewDocument } from '../../contract/overview.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { frontierFigure } from './frontierFigure.ts';

/** The board of the overview over time, from the captures in which a country's best row changed. */
export const cardFrontier = (document: OverviewDocument, context: FigureContext): LinesFigure =>
  frontierFigure({ ...document, ...document.leaderboards }, context);
