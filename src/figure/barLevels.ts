import { groupBy } from '../domain/sorting.ts';
import type { TimelineFigure } from './kinds/timeline.ts';
import type { FigurePoint } from './parts.ts';

/** Distance between bars of a row (pixels). */
export const BAR_STEP = 6;

/** Greatest height (pixels) that overlapping bars add to a row; more bars are nearer to each other. */
const MOST_ROOM = 60;

/** Number of bars above each other for which every row has room. */
const ROOMY = 3;

/** Number of marks that fit next to each other on a phone. */
const MARKS = 30;

type Joined = Pick<TimelineFigure, 'points' | 'joined'>;

const daysOf = (bar: readonly FigurePoint[]): number[] =>
  bar.flatMap(({ value, low, high }) => [value, low, high]).filter((day) => day !== null);

/** Returns the bars of each row, from the first: marks that none joins are bars by themselves. */
function barsByRow({ points, joined = [] }: Joined): FigurePoint[][][] {
  const barOf = new Map(joined.flatMap((keys, bar) => keys.map((key) => [key, String(bar)] as const)));
  const drawn = points.filter(({ value }) => value !== null);
  return [...groupBy(drawn, ({ at }) => at).values()].map((row) =>
    [...groupBy(row, ({ key }) => barOf.get(key) ?? key).values()].toSorted(
      (one, other) => Math.min(...daysOf(one)) - Math.min(...daysOf(other)),
    ),
  );
}

/** Returns the level of each mark in its row: that of its bar, above all bars that it would overlap. */
export function barLevels(figure: Joined): ReadonlyMap<string, number> {
  const days = daysOf(figure.points);
  // Marks of one day always overlap.
  const near = Math.max(1, (Math.max(...days) - Math.min(...days)) / MARKS);
  const levels = new Map<string, number>();
  for (const row of barsByRow(figure)) {
    /** Last day at each level. */
    const ends: number[] = [];
    for (const bar of row) {
      const own = daysOf(bar);
      const free = ends.findIndex((end) => Math.min(...own) - end >= near);
      const level = free === -1 ? ends.length : free;
      ends[level] = Math.max(...own);
      for (const { key } of bar) levels.set(key, level);
    }
  }
  return levels;
}

/** Returns the number of levels of the deepest row. */
const depthOf = (figure: Joined): number => Math.max(0, ...barLevels(figure).values()) + 1;

/** Returns the height (pixels) that a row needs besides that of its name, by its number of levels. */
export const roomOf = (depth: number): number => Math.min(MOST_ROOM, Math.max(0, depth - ROOMY) * BAR_STEP);

/** Returns the height (pixels) that each row needs besides that of its name: that of the deepest. */
export const barRoom = (figure: Joined): number => roomOf(depthOf(figure));

/** Returns the distance between bars of a row (pixels). */
export function barStep(figure: Joined): number {
  const room = MOST_ROOM + ROOMY * BAR_STEP;
  return Math.min(BAR_STEP, room / depthOf(figure));
}
