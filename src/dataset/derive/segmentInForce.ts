import type { RowOf } from '../tables/records.ts';

type Segment = RowOf<'priceSegments'>;

/** The segment that holds on a day: its start is included, its end is not. `undefined` where none does. */
export function segmentInForce(segments: readonly Segment[], day: string): Segment | undefined {
  return segments.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || day < effectiveTo),
  );
}
