import type { FigurePoint } from '../figure/parts.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { isUnsure } from '../figure/point.ts';
import { runsOf } from './runsOf.ts';

/** Above this many points the table carries the keys instead of the marks. */
export const MOST_MARKS = 300;

/** Whether no line leads to or from a point: without a mark it would be invisible. */
function isLone(point: FigurePoint, figure: LinesFigure): boolean {
  const own = figure.points.filter((one) => one.seriesId === point.seriesId);
  return runsOf(own).some((run) => run.length === 1 && run[0] === point);
}

/** Lines have no dots, save where a value is of low confidence or stands alone. */
export const needsMark = (point: FigurePoint, figure: LinesFigure): boolean =>
  point.value !== null && (isUnsure(point) || isLone(point, figure));
