import type { XY } from './linePaths.ts';

interface MarkPlace extends XY {
  /** Of the point; one point may be marked twice, as at the end of its line. */
  readonly key: string;
}

/** Marks whose middles are nearer than this hide each other: of the lower one less than half is seen. */
const SAME_PLACE = 4.5;
/** How much wider a ring is than the mark that it goes around: its stroke, and paper between the two. */
const RING = 3.5;
/** More rings around each other tell nothing: the marks below share the outermost, and their labels name them. */
const MOST_RINGS = 2;

/**
 * How much wider each mark is drawn, in pixels, in the order in which they are painted: a mark with others on top
 * of it becomes a ring around them, so that all are seen at their own place.
 *
 * @param places the middles of the marks, first painted first.
 * @returns by key; 0 where nothing lies on top.
 */
export function ringWidths(places: readonly MarkPlace[]): ReadonlyMap<string, number> {
  const isOnTop = (one: MarkPlace, other: MarkPlace) =>
    other.key !== one.key && Math.hypot(one.x - other.x, one.y - other.y) < SAME_PLACE;
  return new Map(
    places.map((one, index) => {
      const above = new Set(
        places
          .slice(index + 1)
          .filter((other) => isOnTop(one, other))
          .map(({ key }) => key),
      );
      return [one.key, Math.min(above.size, MOST_RINGS) * RING];
    }),
  );
}
