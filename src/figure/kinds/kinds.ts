import type { ContentOf, Kind } from '../figure.ts';
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

/** Every kind of figure; a missing kind is a compile error. Loaded with the first chart, not before. */
export const kinds: { readonly [K in Kind]: KindOf<ContentOf<K>> } = {
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
 * Returns the figure as a table: one row per subject (or period), one column per series, and the number with its
 * interval in each cell. Has exactly the points that are drawn.
 */
export const figureTable = <K extends Kind>(figure: ContentOf<K>): FigureTable =>
  kinds[figure.kind].table(figure);

/**
 * Returns the next point for an arrow key, as defined by the kind of the figure. Home and End go to the first and the
 * last point. Without a current point, any key goes to the first.
 */
export function movePoint<K extends Kind>(
  figure: ContentOf<K>,
  currentKey: string | null,
  key: MoveKey,
): FigurePoint | null {
  const points = reachable(figure);
  const current = points.find((point) => point.key === currentKey);
  if (current === undefined) return points[0] ?? null;
  return kinds[figure.kind].moves[key](points, current, figure) ?? null;
}
