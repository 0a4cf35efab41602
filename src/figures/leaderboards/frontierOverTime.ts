// Separate from the figure itself, which the overview loads first: its card needs neither breaks nor boards.
import { BOARD_PAGE } from '../../url/pathView.ts';
import type { BoardFrontierDocument } from '../../contract/leaderboards.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { capturesOn } from '../../domain/periods.ts';
import { figureSpec } from '../spec.ts';
import { askFrontier } from './boardChoice.ts';

import { frontierFigure, frontierNamed } from './frontierFigure.ts';
import { boardBreakTexts } from './boardBreaks.ts';

/** Returns the best of either country over time, with the reason at each break of the scale. */
export function frontierWithBreaks(document: BoardFrontierDocument, context: FigureContext): LinesFigure {
  const shown = capturesOn(document.points, context.asOf);
  const [first, last] = [shown[0]?.snapshot ?? '', shown.at(-1)?.snapshot ?? ''];
  return frontierFigure(document, context, boardBreakTexts(document.breaks, first, last));
}

/** The best of either country over time, on the board that the view shows. */
export const boardFrontier = figureSpec({
  ...frontierNamed,
  home: BOARD_PAGE,
  needs: (ask, view) => ({ document: askFrontier(ask, view) }),
  draw: ({ document }, context) => document && frontierWithBreaks(document, context),
  empty: 'No snapshot on record lists a model of either country.',
});
