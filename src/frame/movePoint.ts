import type { Figure, FigurePoint } from '../figure/figure.ts';

export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const moveKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export const isMoveKey = (key: string): key is MoveKey => moveKeys.includes(key);

/** Points that can be reached: those that are drawn, in the order of the table. */
function reachable(figure: Figure): FigurePoint[] {
  const drawn = figure.points.filter((point) => point.value !== null && point.x?.value !== null);
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

type Move = (points: readonly FigurePoint[], current: FigurePoint) => FigurePoint | undefined;

const timeMoves: Readonly<Record<MoveKey, Move>> = {
  Home: (points) => points[0],
  End: (points) => points.at(-1),
  ArrowRight: (points, current) => along(points, current, 1),
  ArrowLeft: (points, current) => along(points, current, -1),
  ArrowDown: (points, current) => across(points, current, 1),
  ArrowUp: (points, current) => across(points, current, -1),
};

const rowMoves: Readonly<Record<MoveKey, Move>> = {
  ...timeMoves,
  ArrowRight: timeMoves.ArrowDown,
  ArrowLeft: timeMoves.ArrowUp,
  ArrowDown: timeMoves.ArrowRight,
  ArrowUp: timeMoves.ArrowLeft,
};

/** The next point to the right or left, or upwards or downwards, whichever series it is of. */
const byAxis =
  (numberOf: (point: FigurePoint) => number, by: number): Move =>
  (points, current) =>
    step(
      points.toSorted((a, b) => numberOf(a) - numberOf(b)),
      current,
      by,
    );
const xOf = ({ x }: FigurePoint) => x?.value ?? 0;
const yOf = ({ value }: FigurePoint) => value ?? 0;

const scatterMoves: Readonly<Record<MoveKey, Move>> = {
  ...timeMoves,
  ArrowRight: byAxis(xOf, 1),
  ArrowLeft: byAxis(xOf, -1),
  ArrowUp: byAxis(yOf, 1),
  ArrowDown: byAxis(yOf, -1),
};

function movesOf(figure: Figure): Readonly<Record<MoveKey, Move>> {
  if (figure.kind === 'scatter') return scatterMoves;
  return 'rows' in figure ? rowMoves : timeMoves;
}

/**
 * The point that an arrow key leads to. In figures over time left and right go along a line and up and down
 * to another line; in figures of rows up and down change the row and left and right the mark in it; in scatters each goes to the next number on its axis. Home
 * and End go to the first and the last point. From nowhere, any key leads to the first.
 */
export function movePoint(figure: Figure, currentKey: string | null, key: MoveKey): FigurePoint | null {
  const points = reachable(figure);
  const current = points.find((point) => point.key === currentKey);
  if (current === undefined) return points[0] ?? null;
  return movesOf(figure)[key](points, current) ?? null;
}
