import { listOf } from '../../domain/priceOn.ts';
import type { RowOf } from '../tables/records.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';

type Segment = RowOf<'priceSegments'>;

/**
 * Segments by model and day, each with its end. Where the records leave the end open, it is the start of the
 * model's next price in the same list: so a new price ends the one before it without a change to its row.
 */
export function withDerivedEnds(segments: readonly Segment[]): Segment[] {
  const models = [...groupBy(segments, ({ modelId }) => modelId)].sort(([a], [b]) => compareText(a, b));
  return models.flatMap(([, group]) => {
    const ordered = group.toSorted((a, b) => compareText(a.effectiveFrom, b.effectiveFrom));
    return ordered.map((segment, index) => ({
      ...segment,
      effectiveTo:
        segment.effectiveTo ??
        ordered.slice(index + 1).find(({ priceBasis }) => listOf(priceBasis) === listOf(segment.priceBasis))
          ?.effectiveFrom ??
        null,
    }));
  });
}
