import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { ModelTier, PriceBasis, PriceSeller, RefArea } from './codelists.ts';
import {
  envelope,
  evidence,
  finite,
  isoDate,
  measured,
  optionalText,
  text,
  timePeriod,
} from './primitives.ts';

/** Prices per million tokens in one currency. `input` is uncached, `cachedInput` is a cache hit. */
export const tokenPrices = v.object({ input: measured, cachedInput: measured, output: measured });
export type TokenPrices = v.InferOutput<typeof tokenPrices>;

/**
 * Basis for the first day of a price: it took effect, the model was released with it, or it was first seen by then. Where a
 * model first seen on that day has no history of prices, the sighting may be of the model alone.
 */
const sinceBy = v.picklist(['effective', 'release', 'seen']);

/** Source of a CNY price list and the days on which it was seen, which can differ from those of the USD list. */
export const cnyList = v.object({
  since: timePeriod,
  sinceBy,
  /** Newest day on which it was seen. */
  lastListed: isoDate,
  /** True if its amounts are those of the lowest of several prompt-length tiers; `null` if no source says so. */
  lowestTier: v.nullable(v.boolean()),
  /** Evidence for the CNY amounts as the source states them. */
  evidence,
  /** Evidence for the last sighting. */
  lastListedEvidence: evidence,
});
export type CnyList = v.InferOutput<typeof cnyList>;

/** A model and its newest known price. */
export const pricedModel = v.object({
  id: text,
  name: text,
  developer: text,
  refArea: RefArea.schema,
  releasedOn: v.nullable(timePeriod),
  releasePrecision: text,
  /** Source of the release date, or of the first sighting; `null` if the day is unknown. */
  releaseEvidence: v.nullable(evidence),
  /** `null` if there was any doubt. */
  openWeights: v.nullable(v.boolean()),
  contextTokens: v.nullable(finite),
  /** Day of the state of the source that lists this length; `null` if it is not dated. */
  contextAsOf: v.nullable(isoDate),
  /** Source of the context length; `null` if the length is unknown. */
  contextEvidence: v.nullable(evidence),
  tier: ModelTier.schema,
  /** Sales channel of the price, as text for users. */
  channel: text,
  /** Seller at this price. */
  soldBy: PriceSeller.schema,
  /** Day on which the cited source was read for this price. */
  priceAsOf: isoDate,
  /** Newest day on which a list with this price was read: the day of the source or a later one. */
  lastListed: isoDate,
  /** The list read on that day. */
  lastListedEvidence: evidence,
  /** First day of this exact price, on the basis of `sinceBy`. */
  since: timePeriod,
  sinceBy,
  /** Source of that day, or of the sighting on it. */
  sinceEvidence: evidence,
  basis: PriceBasis.schema,
  /** Longest prompt (tokens) for which the prices hold; `null` if no limit is known. */
  promptTokensUpTo: measured,
  /** First day on which a catalog had a higher tier; `null` if the source of the price states the limit. */
  promptTokensSeenOn: v.nullable(isoDate),
  usd: tokenPrices,
  offPeakUsd: v.nullable(tokenPrices),
  cny: v.nullable(tokenPrices),
  /** `null` if there is no CNY list. */
  cnyList: v.nullable(cnyList),
  /** True if the history document has dated segments; otherwise the price counts as constant since release. */
  hasHistory: v.boolean(),
  /** Last day of the model as a source states it; `null` if none does. */
  endsOn: v.nullable(isoDate),
  endsEvidence: v.nullable(evidence),
  /**
   * First day and place of the run in which a catalog lists this price, unbroken up to the last reading; `null` if none
   * is on record, or if dated prices say more.
   */
  firstListed: v.nullable(v.object({ day: isoDate, evidence })),
  evidence,
  secondSourceId: optionalText,
});
export type PricedModel = v.InferOutput<typeof pricedModel>;

export const pricingLatestDocument = singleDocument({
  kind: 'pricing-latest',
  path: 'ai-pricing/latest',
  schema: v.object({ ...envelope, models: v.array(pricedModel) }),
});
export type PricingLatestDocument = DocumentOf<typeof pricingLatestDocument>;
