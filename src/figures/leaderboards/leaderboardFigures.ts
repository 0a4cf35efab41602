import { boardBestRank } from './bestRankFigure.ts';
import { listChoice, listSpecs } from './boardLists.ts';
import { boardDaysBehind } from './daysFigure.ts';
import { boardFrontier } from './frontierOverTime.ts';
import { boardGapFigure } from './gapFigure.ts';
import { boardMatrix } from './matrixFigure.ts';
import { boardStandings } from './standingsFigure.ts';
import { STYLE_BOARDS, styleControlEffect } from './styleControlFigure.ts';
import { boardTop } from './topFigure.ts';
import type { FigureSpec } from '../spec.ts';

/** Figure of the page of all boards. */
export const leaderboardFigures = [boardMatrix] as const;

/** Figures of the page of any board. */
export const boardFigures = [
  boardStandings,
  boardFrontier,
  boardGapFigure,
  boardDaysBehind,
  boardTop,
  boardBestRank,
] as const;

/** Additional figures of the text board. */
export const styleFigures = [styleControlEffect] as const;

/** Returns the figures of one board's page, in its order; a list that ranks no models has its own figures. */
export function boardPageSpecs(board: string): readonly FigureSpec[] {
  const list = listChoice(board);
  if (list !== null) return listSpecs(list);
  const [standings, ...others] = boardFigures;
  return [standings, ...(STYLE_BOARDS.includes(board) ? styleFigures : []), ...others];
}
