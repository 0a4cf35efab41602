import type { FrontierPoint } from '../../contract/leaderboards.ts';

type Row = FrontierPoint['CN'];

const isSameRow = (left: Row, right: Row) => left?.model === right?.model && left?.score === right?.score;

/** Points at which either country's best model, its score or the scale changes; the last point stays. */
export function frontierChanges(points: readonly FrontierPoint[]): FrontierPoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    if (before === undefined || index === points.length - 1) return true;
    const isSame =
      before.segment === point.segment && isSameRow(before.CN, point.CN) && isSameRow(before.US, point.US);
    return !isSame;
  });
}
