import type { RowOf } from '../tables/records.ts';

type Segment = RowOf<'priceSegments'>;

/**
 * The segment that holds on a day: its start is included, its end is not. A segment without an end holds
 * until the next one of the model starts. `undefined` where none does.
 *
 * @param segments those of one model.
 */
export function segmentInForce(segments: readonly Segment[], day: string): Segment | undefined {
  const begun = segments.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const last = begun.reduce<Segment | undefined>(
    (newest, segment) =>
      newest === undefined || segment.effectiveFrom > newest.effectiveFrom ? segment : newest,
    undefined,
  );
  return last === undefined || (last.effectiveTo !== null && last.effectiveTo <= day) ? undefined : last;
}
