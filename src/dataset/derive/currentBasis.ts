import type { PriceBasis } from '../../contract/codelists.ts';
import type { RowOf } from '../tables/records.ts';
import { segmentInForce } from './segmentInForce.ts';

type Model = RowOf<'models'>;
type Segment = RowOf<'priceSegments'>;

const SPECIAL: ReadonlySet<PriceBasis> = new Set(['promo', 'introductory', 'peak']);

/**
 * On which basis a model's newest price stands.
 *
 * The model's own row only tells a USD list from a converted CNY list. Where the segment of that day names
 * the same price as a promotion, an introductory or a peak price, that is what it is.
 */
export function currentBasis(model: Model, segments: readonly Segment[]): PriceBasis {
  const segment = segmentInForce(segments, model.priceAsOf);
  if (segment === undefined || !SPECIAL.has(segment.priceBasis)) return model.priceBasis;
  const isSamePrice =
    segment.inputUsdPerMtok === model.inputUsdPerMtok && segment.outputUsdPerMtok === model.outputUsdPerMtok;
  return isSamePrice ? segment.priceBasis : model.priceBasis;
}
