import type { BoardRow, FrontierPoint } from '../contract/leaderboards.ts';
import { periodStart } from './formatPeriod.ts';

export interface DaysBehind {
  readonly area: 'CN' | 'US';
  readonly snapshot: string;
  readonly segment: number;
  /** Days since the other country had a score at least as good; 0 where it never had. */
  readonly days: number;
  /** Whether the first capture of the segment had reached the score already: it may have been longer. */
  readonly isBound: boolean;
  /** The country's best row in this capture. */
  readonly own: BoardRow;
  /** The other country's row that first was as good, and the day of its capture; `null` where none was. */
  readonly reached: { readonly row: BoardRow; readonly snapshot: string } | null;
}

const otherOf = { CN: 'US', US: 'CN' } as const;

function daysOf(
  capture: FrontierPoint,
  segment: readonly FrontierPoint[],
  area: 'CN' | 'US',
  higherIsBetter: boolean,
): DaysBehind[] {
  const own = capture[area];
  const rival = otherOf[area];
  if (own === null || capture[rival] === null) return [];
  const isReached = (row: BoardRow | null) =>
    row !== null && (higherIsBetter ? row.score >= own.score : row.score <= own.score);
  const first = segment.find((one) => one.snapshot <= capture.snapshot && isReached(one[rival]));
  const row = first?.[rival];
  const common = { area, snapshot: capture.snapshot, segment: capture.segment, own };
  if (first === undefined || row == null) return [{ ...common, days: 0, isBound: false, reached: null }];
  const isBound = first === segment[0];
  // On the segment's first capture a bound of 0 days would say nothing.
  if (isBound && capture === first) return [];
  const days = periodStart(capture.snapshot) - periodStart(first.snapshot);
  return [{ ...common, days, isBound, reached: { row, snapshot: first.snapshot } }];
}

/**
 * For how many days the other country has had, on the same scale, a score at least as good as a country's best,
 * capture by capture. The definition is that of the indicators `lb-<board>-days-behind`, which have it for China;
 * here both countries are asked.
 */
export function daysBehind(points: readonly FrontierPoint[], higherIsBetter: boolean): DaysBehind[] {
  return points.flatMap((capture) => {
    const segment = points.filter((one) => one.segment === capture.segment);
    return (['CN', 'US'] as const).flatMap((area) => daysOf(capture, segment, area, higherIsBetter));
  });
}
