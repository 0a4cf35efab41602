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

/** Whether amounts in CNY are those of the lowest of several tiers by length of prompt; `null`: nothing says so. */
export const cnyLowestTier = v.nullable(v.boolean());

/** A model and the newest price seen for it. */
export const pricedModel = v.object({
  id: text,
  name: text,
  developer: text,
  refArea: RefArea.schema,
  releasedOn: v.nullable(timePeriod),
  releasePrecision: text,
  /** Who says when it came out; `null` where that is the source of the price. */
  releaseSourceId: optionalText,
  /** `null` where there was any doubt. */
  openWeights: v.nullable(v.boolean()),
  contextTokens: v.nullable(finite),
  tier: ModelTier.schema,
  /** Where the price was offered, in words for readers. */
  channel: text,
  /** Who sells there. */
  soldBy: PriceSeller.schema,
  /** The day on which the cited source was read for it. */
  priceAsOf: isoDate,
  /** The newest day on which a list was read that held it: the day of the source, or a later one. */
  lastListed: isoDate,
  /** First day of this very price, as `sinceBy` knows it. */
  since: timePeriod,
  /** Whether the price took effect then, the model came out with it, or it was only seen by then. */
  sinceBy: v.picklist(['effective', 'release', 'seen']),
  basis: PriceBasis.schema,
  /** The longest prompt, in tokens, for which the prices hold; `null`: no limit is known. */
  promptTokensUpTo: measured,
  usd: tokenPrices,
  offPeakUsd: v.nullable(tokenPrices),
  cny: v.nullable(tokenPrices),
  cnyAsOf: v.nullable(isoDate),
  /** Who says what the list in CNY is; `null` where there is none. */
  cnyEvidence: v.nullable(evidence),
  cnyLowestTier,
  /** True where the history document holds dated segments; else the price is taken as constant since release. */
  hasHistory: v.boolean(),
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
