import { MOST_MARKS, needsMark } from '../../charts/lineMarks.ts';
import { isCloud } from '../../charts/scatterPoints.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { shownFigure } from './shownFigure.ts';

export type KnownPoint = FigurePoint & { readonly value: number };

const isKnown = (point: FigurePoint): point is KnownPoint => point.value !== null;

/** The newest known point of each line: it is marked and named. */
function lastPoints(figure: Figure): FigurePoint[] {
  const last = new Map<string, FigurePoint>();
  for (const point of figure.points) if (isKnown(point)) last.set(point.seriesId, point);
  return [...last.values()];
}

/**
 * The points that must have a mark of their own. In lines these are the ends and what would be invisible or
 * misread without one, in a scatter of very many none, since all of a series are one path; else every known value that the scale has a place for.
 */
export function expectedMarks(figure: Figure): KnownPoint[] {
  const shown = shownFigure(figure);
  if (shown.kind === 'scatter' && isCloud(shown)) return [];
  if (shown.kind !== 'lines') return shown.points.filter(isKnown);
  const ends = new Set(lastPoints(shown));
  const isFew = shown.points.length <= MOST_MARKS;
  return shown.points.filter(
    (point): point is KnownPoint => isKnown(point) && (ends.has(point) || (isFew && needsMark(point, shown))),
  );
}
