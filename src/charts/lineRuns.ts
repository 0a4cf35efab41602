import { MOST_MARKS } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import { groupBy } from '../domain/sorting.ts';
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

const hasInterval = ({ low, high }: FigurePoint): boolean => low !== null && high !== null;

/**
 * How the intervals of a run are drawn: as a band between its points, and as a bar where a band has no width, which is
 * at a lone point and at the end of steps.
 */
export function intervalsOf(
  run: readonly FigurePoint[],
  curve: LinesFigure['curve'],
): { readonly band: readonly FigurePoint[]; readonly bar: FigurePoint | null } {
  const banded = run.filter(hasInterval);
  const last = banded.at(-1) ?? null;
  const isEnd = last !== null && last === run.at(-1);
  return {
    band: banded.length > 1 ? banded : [],
    bar: banded.length === 1 || (curve === 'step' && isEnd) ? last : null,
  };
}

/**
 * The points that lines mark: values of low confidence, and those to and from which no line leads, which would be invisible;
 * none where there are too many.
 */
export function markedPoints({ points }: LinesFigure): ReadonlySet<FigurePoint> {
  if (points.length > MOST_MARKS) return new Set();
  const bySeries = groupBy(points, ({ seriesId }) => seriesId);
  const lone = [...bySeries.values()].flatMap(runsOf).filter((run) => run.length === 1);
  return new Set([...lone.flat(), ...points.filter((point) => point.value !== null && isUnsure(point))]);
}

/** What is painted later lies on top: the two countries over all others, whichever order the figure has. */
export function inPaintingOrder(series: readonly FigureSeries[]): FigureSeries[] {
  const isRival = ({ tone }: FigureSeries) => tone === 'CN' || tone === 'US';
  return [...series.filter((one) => !isRival(one)), ...series.filter(isRival)];
}
