import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';

/** Whether a line may lead from one point to the next: neither missing, and no new segment between them. */
function connects(previous: FigurePoint | null, point: FigurePoint): previous is FigurePoint {
  return previous?.value != null && point.value !== null && previous.segment === point.segment;
}

const isForecast = (point: FigurePoint): boolean => point.status === 'F';

/**
 * Runs of points that one line may join: a missing value and a new segment end a run. Forecasts are a run of
 * their own that starts at the last observation.
 */
export function runsOf(points: readonly FigurePoint[]): FigurePoint[][] {
  const runs: FigurePoint[][] = [];
  let previous: FigurePoint | null = null;
  for (const point of points) {
    const run = runs.at(-1);
    if (connects(previous, point)) {
      if (run !== undefined && isForecast(previous) === isForecast(point)) run.push(point);
      else runs.push(isForecast(point) ? [previous, point] : [point]);
    } else if (point.value !== null) {
      runs.push([point]);
    }
    previous = point;
  }
  return runs;
}

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

/** What is painted later lies on top: the two countries over all others, whichever order the figure has. */
export function inPaintingOrder(series: readonly FigureSeries[]): FigureSeries[] {
  const isRival = ({ tone }: FigureSeries) => tone === 'CN' || tone === 'US';
  return [...series.filter((one) => !isRival(one)), ...series.filter(isRival)];
}
