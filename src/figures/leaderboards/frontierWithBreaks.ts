import type { BoardFrontierDocument } from '../../contract/leaderboards.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { frontierFigure } from './frontierFigure.ts';
import { breakTexts } from './gap/breakTexts.ts';

/** The best of either country over time, with the reason at each break of the scale. */
export function frontierWithBreaks(document: BoardFrontierDocument, context: FigureContext): LinesFigure {
  const days = document.points.map(({ snapshot }) => snapshot);
  const shown = days.filter((day) => context.asOf === null || day <= context.asOf);
  return frontierFigure(document, context, breakTexts(document.breaks, shown[0] ?? '', shown.at(-1) ?? ''));
}
