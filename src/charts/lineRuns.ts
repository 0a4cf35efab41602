import { MOST_MARKS } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import { groupBy } from '../domain/sorting.ts';
import { isUnsure } from '../figure/point.ts';

/** True if a line may join two points: neither is missing, and no new segment starts between them. */
function connects(previous: FigurePoint | null, point: FigurePoint): previous is FigurePoint {
  return previous?.value != null && point.value !== null && previous.segment === point.segment;
}

const isForecast = (point: FigurePoint): boolean => point.status === 'F';

/**
 * Returns runs of points that one line may join: a missing value and a new segment end a run. Forecasts are a
 * separate run that starts at the last observation.
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

const isBetweenBounds = ({ low, high }: FigurePoint): boolean => low !== null && high !== null;

/**
 * Returns how the intervals of a run are drawn: as a band between its points, and as a bar where a band has no width
 * (at a single point and at the end of steps).
 */
export function intervalsOf(
  run: readonly FigurePoint[],
  curve: LinesFigure['curve'],
): { readonly band: readonly FigurePoint[]; readonly bar: FigurePoint | null } {
  const banded = run.filter(isBetweenBounds);
  const last = banded.at(-1) ?? null;
  const isEnd = last !== null && last === run.at(-1);
  return {
    band: banded.length > 1 ? banded : [],
    bar: banded.length === 1 || (curve === 'step' && isEnd) ? last : null,
  };
}

/**
 * Returns the points that lines mark: values of low confidence, and those without a line, which would be invisible;
 * empty if there are too many.
 */
export function markedPoints({ points }: LinesFigure): ReadonlySet<FigurePoint> {
  if (points.length > MOST_MARKS) return new Set();
  const bySeries = groupBy(points, ({ seriesId }) => seriesId);
  const lone = [...bySeries.values()].flatMap(runsOf).filter((run) => run.length === 1);
  return new Set([...lone.flat(), ...points.filter((point) => point.value !== null && isUnsure(point))]);
}

/**
 * Returns series in painting order, later on top: the two countries above all others, whatever the figure's order.
 */
export function inPaintingOrder(series: readonly FigureSeries[]): FigureSeries[] {
  const isRival = ({ tone }: FigureSeries) => tone === 'CN' || tone === 'US';
  return [...series.filter((one) => !isRival(one)), ...series.filter(isRival)];
}
