import { priceOn, type PriceInForce } from '../../domain/priceOn.ts';
import type { PriceBasis } from '../../contract/codelists.ts';
import type { Records, RowOf } from '../tables/records.ts';
import { compareText } from '../../domain/sorting.ts';
import { withDerivedEnds } from './withDerivedEnds.ts';

type Model = RowOf<'models'>;
type Segment = RowOf<'priceSegments'>;

/** A dated row under the name that the contract has for its basis. */
type DatedRow = Segment & { readonly basis: PriceBasis };

/** Dated rows of one model or many, as `rowInForce` takes them: each with its end. */
export const datedRows = (segments: readonly Segment[]): DatedRow[] =>
  withDerivedEnds(segments).map((row) => ({ ...row, basis: row.priceBasis }));

/** The last day on which a list was read that held the price of a model's row, by model. */
export function lastListings({
  models,
  priceSightings,
}: Pick<Records, 'models' | 'priceSightings'>): Map<string, string> {
  const days = [
    ...models.map(({ modelId, priceAsOf }) => [modelId, priceAsOf] as const),
    ...priceSightings.map(({ modelId, seenOn }) => [modelId, seenOn] as const),
  ];
  return new Map(days.sort(([, left], [, right]) => compareText(left, right)));
}

/**
 * What `priceOn` says of a model's rows on a day.
 *
 * @param lastListed of the price of the model's row, by `lastListings`.
 */
export function rowInForce(
  model: Model,
  segments: readonly DatedRow[],
  day: string,
  lastListed = model.priceAsOf,
): PriceInForce<DatedRow> | null {
  const { priceBasis: basis, releaseDate: releasedOn, releaseDatePrecision: releasePrecision } = model;
  const { priceAsOf, cnyAsOf } = model;
  return priceOn({ basis, releasedOn, releasePrecision, priceAsOf, lastListed, cnyAsOf }, segments, day);
}

/** Alibaba and others have two lists, one in CNY for the mainland; a price of one does not end that of the other. */
export function isSameList(left: Pick<Model, 'priceBasis'>, right: Pick<Model, 'priceBasis'>): boolean {
  return (left.priceBasis === 'cny-converted') === (right.priceBasis === 'cny-converted');
}

/**
 * Which row states the price of a model's own list on a day: its own, or a dated one that began after the price of
 * the own row was seen, or ended before.
 *
 * @param segments those of the model.
 */
export function priceInForce(model: Model, segments: readonly Segment[], day: string): Model | Segment {
  const found = rowInForce(model, datedRows(segments), day);
  if (found?.segment == null || found.isOwnRow || !isSameList(found.segment, model)) return model;
  const { effectiveFrom } = found.segment;
  return segments.find((row) => row.effectiveFrom === effectiveFrom) ?? model;
}
