import type { Figure, FigurePoint } from '../figure/figure.ts';

export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const moveKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export const isMoveKey = (key: string): key is MoveKey => moveKeys.includes(key);

/** Points that can be reached: those that are drawn, in the order of the table. */
function reachable(figure: Figure): FigurePoint[] {
  const drawn = figure.points.filter((point) => point.value !== null);
  if (!('rows' in figure)) return drawn;
  const order = new Map(figure.rows.map((row, index) => [row.id, index]));
  return [...drawn].sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
}

function step<T>(list: readonly T[], current: T, by: number): T | undefined {
  const index = list.indexOf(current);
  return list[Math.min(list.length - 1, Math.max(0, index + by))];
}

/** Along the same series: the next period, or the next row. */
function along(points: readonly FigurePoint[], current: FigurePoint, by: number): FigurePoint | undefined {
  return step(
    points.filter((point) => point.seriesId === current.seriesId),
    current,
    by,
  );
}

/** Across series at the same period or row; where a cell holds several points, among them too. */
function across(points: readonly FigurePoint[], current: FigurePoint, by: number): FigurePoint | undefined {
  return step(
    points.filter((point) => point.at === current.at),
    current,
    by,
  );
}

/**
 * The point that an arrow key leads to. In figures over time left and right go along a line and up and down
 * to another line; in figures of rows up and down change the row and left and right the mark in it. Home
 * and End go to the first and the last point. From nowhere, any key leads to the first.
 */
export function movePoint(figure: Figure, currentKey: string | null, key: MoveKey): FigurePoint | null {
  const points = reachable(figure);
  const current = points.find((point) => point.key === currentKey);
  if (current === undefined) return points[0] ?? null;
  const rows = 'rows' in figure;
  switch (key) {
    case 'Home':
      return points[0] ?? null;
    case 'End':
      return points.at(-1) ?? null;
    case 'ArrowRight':
      return (rows ? across(points, current, 1) : along(points, current, 1)) ?? null;
    case 'ArrowLeft':
      return (rows ? across(points, current, -1) : along(points, current, -1)) ?? null;
    case 'ArrowDown':
      return (rows ? along(points, current, 1) : across(points, current, 1)) ?? null;
    case 'ArrowUp':
      return (rows ? along(points, current, -1) : across(points, current, -1)) ?? null;
  }
}
