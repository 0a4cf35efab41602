import type { Board } from '../../contract/leaderboards.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatSpan, viewDay } from '../../domain/periods.ts';
import { newestObserved, staleness } from '../../domain/staleness.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FigurePoint } from '../../figure/parts.ts';

interface BoardData {
  readonly board: Pick<Board, 'cadence'>;
  readonly datasetVersion: string;
  readonly sources: Sources;
}

/** Returns what all figures of a board over time have: they are steps, as old as the last snapshot. */
export const boardLines = (
  context: FigureContext,
  data: BoardData,
  points: readonly FigurePoint[],
  last: string,
) => ({
  ...figureBase(context, data, points),
  ...(last === '' ? {} : { asOf: last }),
  stale: staleness(data.board.cadence, newestObserved(points), viewDay(context, data.datasetVersion)),
  kind: 'lines' as const,
  curve: 'step' as const,
  scale: 'linear' as const,
  breakLabel: 'new scale',
});

/** Returns the name of a board with the days shown, after their count if one is given. */
export const boardDays = (
  { title }: Pick<Board, 'title'>,
  first: string,
  last: string,
  count = '',
): string => (last === '' ? title : `${title}, ${count}${formatSpan(first, last)}`);
