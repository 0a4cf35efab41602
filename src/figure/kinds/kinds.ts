import type { FigureOf, Kind } from '../figure.ts';
import type { FigurePoint } from '../parts.ts';
import { bars } from './bars.ts';
import { dots } from './dots.ts';
import { flow } from './flow.ts';
import { grid } from './grid.ts';
import type { KindOf } from './kind.ts';
import { leads } from './leads.ts';
import { lines } from './lines.ts';
import { reachable, type MoveKey } from './moves.ts';
import { scatter } from './scatter.ts';
import type { FigureTable } from './tables.ts';
import { timeline } from './timeline.ts';

/** Every kind of figure. The compiler names a kind that is missing here. Loaded with the first chart, not before. */
export const kinds: { readonly [K in Kind]: KindOf<FigureOf<K>> } = {
  lines,
  bars,
  dots,
  leads,
  timeline,
  scatter,
  flow,
  grid,
};

/**
 * The figure as a table: a row a subject (or period), a column a series, and in each cell the number with
 * its interval. Holds exactly the points that are drawn.
 */
export const figureTable = <K extends Kind>(figure: FigureOf<K>): FigureTable =>
  kinds[figure.kind].table(figure);

/**
 * The point that an arrow key leads to, as the kind of the figure has it. Home and End go to the first and the last
 * point. From nowhere, any key leads to the first.
 */
export function movePoint<K extends Kind>(
  figure: FigureOf<K>,
  currentKey: string | null,
  key: MoveKey,
): FigurePoint | null {
  const points = reachable(figure);
  const current = points.find((point) => point.key === currentKey);
  if (current === undefined) return points[0] ?? null;
  return kinds[figure.kind].moves[key](points, current, figure) ?? null;
}
