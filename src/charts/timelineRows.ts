import type { FigurePoint } from '../figure/parts.ts';
import type { TimelineFigure } from '../figure/kinds/timeline.ts';

const placeOf = ({ at, period }: FigurePoint) => `${at}\n${period}`;

/** How many marks of the same row and day lie below each mark. */
export function stackOf(points: readonly FigurePoint[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    points.map((point) => {
      const below = seen.get(placeOf(point)) ?? 0;
      seen.set(placeOf(point), below + 1);
      return [point.key, below];
    }),
  );
}

/** The most marks that stand above each other in each row, at least one. */
export function rowDepths({ rows, points }: TimelineFigure): number[] {
  const stack = stackOf(points);
  return rows.map((row) =>
    points
      .filter((point) => point.at === row.id)
      .reduce((deepest, point) => Math.max(deepest, (stack.get(point.key) ?? 0) + 1), 1),
  );
}

/** The least height of a row, and what each mark above the first adds to it. */
const ROW = { least: 32, mark: 5 } as const;

/** The least height of all rows together. */
export const leastRowsHeight = (figure: TimelineFigure): number =>
  rowDepths(figure).reduce((sum, depth) => sum + ROW.least + (depth - 1) * ROW.mark, 0);

/** Where each row ends, from the top, when each is as high as its marks need. */
export function rowEnds(figure: TimelineFigure, height: number): number[] {
  const needed = leastRowsHeight(figure);
  let end = 0;
  return rowDepths(figure).map((depth) => {
    end += ((ROW.least + (depth - 1) * ROW.mark) / needed) * height;
    return end;
  });
}
