import type { XY } from './linePaths.ts';

interface MarkPlace extends XY {
  /** Key of the point; one point may have two marks, such as at the end of its line. */
  readonly key: string;
}

/** Marks whose centers are closer than this hide each other: less than half of the lower one is visible. */
const SAME_PLACE = 4.5;
/** Difference in width between a ring and the mark inside it: its stroke, and background between the two. */
const RING = 3.5;
/** More rings around each other are useless: the marks below share the outermost, and their labels name them. */
const MOST_RINGS = 2;

/**
 * Returns how much wider each mark is drawn (pixels), in painting order: a mark with others on top of it becomes a
 * ring around them, so that all are visible at their own place.
 *
 * @param places centers of the marks, first painted first.
 * @returns widths by key; 0 if nothing lies on top.
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
