import type { FigurePoint } from '../../../figure/parts.ts';

type Run = readonly FigurePoint[];

/** True if the figure lets one line join two points that follow each other. */
const belongTogether = (one: FigurePoint | undefined, next: FigurePoint): boolean =>
  one !== undefined && one.value !== null && next.value !== null && one.segment === next.segment;

/**
 * Holds the runs by which the lines of a series were drawn against its points alone, so that a value that the drawing
 * drops, or a gap that it bridges, is no secret of both: each known value is in a run, neighbors in a run follow each
 * other in the series and are of one segment, and what belongs together is joined.
 *
 * @returns sentences about the line of that label; none if the runs are those of the points.
 */
export function runFaults(label: string, points: Run, runs: readonly Run[]): string[] {
  const places = new Map(points.map((point, place) => [point, place]));
  const drawn = new Set(runs.flat());
  const pairs = runs.flatMap((run) => run.slice(1).map((point, index) => [run[index], point] as const));
  const joined = new Set(pairs.map(([, point]) => point));
  const bridged = pairs.some(
    ([before, point]) => !belongTogether(before, point) || points[(places.get(point) ?? 0) - 1] !== before,
  );
  const lost = points.filter((point) => point.value !== null && !drawn.has(point)).length;
  const parted = points.some(
    (point, place) => belongTogether(points[place - 1], point) && !joined.has(point),
  );
  return [
    ...(lost === 0 ? [] : [`The line of “${label}” lacks ${String(lost)} of its values.`]),
    ...(bridged ? [`The line of “${label}” joins values that do not follow each other.`] : []),
    ...(parted ? [`The line of “${label}” has a gap where no value is missing.`] : []),
  ];
}
