import { boardBestRank } from './bestRankFigure.ts';
import { boardDaysBehind } from './daysFigure.ts';
import { boardFrontier } from './frontierOverTime.ts';
import { boardGap } from './gapFigure.ts';
import { boardMatrix } from './matrixFigure.ts';
import { boardStandings } from './standingsFigure.ts';
import { styleControlEffect } from './styleControlFigure.ts';
import { boardTop } from './topFigure.ts';

/** The figures of a board on the page of the boards, by id; a list has figures of its own. */
export const leaderboardFigures = {
  'board-standings': boardStandings,
  'style-control-effect': styleControlEffect,
  'board-frontier': boardFrontier,
  'board-gap': boardGap,
  'board-days-behind': boardDaysBehind,
  'board-top': boardTop,
  'board-best-rank': boardBestRank,
  'board-matrix': boardMatrix,
};
