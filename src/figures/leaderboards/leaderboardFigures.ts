import { boardBestRank } from './bestRankFigure.ts';
import { listChoice, listSpecs } from './boardLists.ts';
import { boardDaysBehind } from './daysFigure.ts';
import { boardFrontier } from './frontierOverTime.ts';
import { boardGap } from './gapFigure.ts';
import { boardMatrix } from './matrixFigure.ts';
import { boardStandings } from './standingsFigure.ts';
import { STYLE_BOARDS, styleControlEffect } from './styleControlFigure.ts';
import { boardTop } from './topFigure.ts';
import type { FigureSpec } from '../spec.ts';

/** Figure of the page of all boards, by id. */
export const leaderboardFigures = { 'board-matrix': boardMatrix };

/** Figures of the page of any board, by id. */
export const boardFigures = {
  'board-standings': boardStandings,
  'board-frontier': boardFrontier,
  'board-gap': boardGap,
  'board-days-behind': boardDaysBehind,
  'board-top': boardTop,
  'board-best-rank': boardBestRank,
};

/** Additional figures of the text board. */
export const styleFigures = { 'style-control-effect': styleControlEffect };

/** Returns the figures of one board's page, in its order; a list that ranks no models has its own figures. */
export function boardPageSpecs(board: string): readonly FigureSpec[] {
  const list = listChoice(board);
  if (list !== null) return listSpecs(list);
  const { 'board-standings': standings, ...others } = boardFigures;
  const style = STYLE_BOARDS.includes(board) ? Object.values(styleFigures) : [];
  return [standings, ...style, ...Object.values(others)];
}
