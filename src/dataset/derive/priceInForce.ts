import type { RowOf } from '../tables/records.ts';
import { segmentInForce } from './segmentInForce.ts';

type Model = RowOf<'models'>;
type Segment = RowOf<'priceSegments'>;

/** Alibaba and others have two lists, one in CNY for the mainland; a price of one does not end that of the other. */
export function isSameList(left: Pick<Model, 'priceBasis'>, right: Pick<Model, 'priceBasis'>): boolean {
  return (left.priceBasis === 'cny-converted') === (right.priceBasis === 'cny-converted');
}

/**
 * Which row says what a model costs on a day: its own row, which holds the price seen on `priceAsOf`, or a
 * segment of the same list that began after that day.
 *
 * @param segments those of the model.
 */
export function priceInForce(model: Model, segments: readonly Segment[], day: string): Model | Segment {
  const segment = segmentInForce(segments, day);
  if (segment === undefined || !isSameList(segment, model)) return model;
  return segment.effectiveFrom > model.priceAsOf ? segment : model;
}
