import type { RowOf } from '../tables/records.ts';

/** Which stretch of comparable scores a capture belongs to, counted from 1. */
export function segmentNumber(breaks: readonly RowOf<'boardBreaks'>[], snapshot: string): number {
  return 1 + breaks.filter(({ from }) => from <= snapshot).length;
}
