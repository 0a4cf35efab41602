import type { AnyFigure, FigurePoint } from '../parts.ts';

/** Keys that move between points. */
export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Returns the point that a key moves to, among those that can be reached. */
export type Move<F = AnyFigure> = (
  points: readonly FigurePoint[],
  current: FigurePoint,
  figure: F,
) => FigurePoint | undefined;

/** Targets of the arrow keys, Home and End in figures of a kind. */
export type Moves<F = AnyFigure> = Readonly<Record<MoveKey, Move<F>>>;

/** Returns the points that can be reached: those that are drawn, in the order of the table. */
export function reachable(figure: AnyFigure): FigurePoint[] {
  const drawn = figure.points.filter((point) => point.value !== null && point.x?.value !== null);
  if (figure.rows === undefined) return drawn;
  const order = new Map(figure.rows.map((row, index) => [row.id, index]));
  return [...drawn].sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
}

/** Returns the neighbor of a point in a list, or the point itself at the list's end. */
export function step<T>(list: readonly T[], current: T, by: number): T | undefined {
  const index = list.indexOf(current);
  return list[Math.min(list.length - 1, Math.max(0, index + by))];
}

/** Moves along the same series: to the next period, or the next row. */
const along =
  (by: number): Move =>
  (points, current) =>
    step(
      points.filter((point) => point.seriesId === current.seriesId),
      current,
      by,
    );

/** Moves across series at the same period or row, and among the points of one cell. */
const acrossRows =
  (by: number): Move =>
  (points, current) =>
    step(
      points.filter((point) => point.at === current.at),
      current,
      by,
    );

/** Over time: left and right move along a line, up and down to another line. */
export const timeMoves: Moves = {
  Home: (points) => points[0],
  End: (points) => points.at(-1),
  ArrowRight: along(1),
  ArrowLeft: along(-1),
  ArrowDown: acrossRows(1),
  ArrowUp: acrossRows(-1),
};

/** In rows: up and down change the row, left and right the mark in it. */
export const rowMoves: Moves = {
  ...timeMoves,
  ArrowRight: timeMoves.ArrowDown,
  ArrowLeft: timeMoves.ArrowUp,
  ArrowDown: timeMoves.ArrowRight,
  ArrowUp: timeMoves.ArrowLeft,
};
