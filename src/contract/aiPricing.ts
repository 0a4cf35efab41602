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

/** How the first day of a price is known: it took effect, the model came out with it, or it was only seen by then. */
const sinceBy = v.picklist(['effective', 'release', 'seen']);

/** Whose word a list in CNY is, and on which days it is known: beside a list in USD it has days of its own. */
export const cnyList = v.object({
  since: timePeriod,
  sinceBy,
  /** The newest day on which it was seen. */
  lastListed: isoDate,
  /** Whether its amounts are those of the lowest of several tiers by length of prompt; `null`: nothing says so. */
  lowestTier: v.nullable(v.boolean()),
  /** What the source states, in CNY. */
  evidence,
  /** The row of its last sighting. */
  lastListedEvidence: evidence,
});
export type CnyList = v.InferOutput<typeof cnyList>;

/** A model and the newest price seen for it. */
export const pricedModel = v.object({
  id: text,
  name: text,
  developer: text,
  refArea: RefArea.schema,
  releasedOn: v.nullable(timePeriod),
  releasePrecision: text,
  /** Who says when it came out, or where it was seen first; `null` where the day is not known. */
  releaseEvidence: v.nullable(evidence),
  /** `null` where there was any doubt. */
  openWeights: v.nullable(v.boolean()),
  contextTokens: v.nullable(finite),
  /** Who lists that length; `null` where it is not known. */
  contextEvidence: v.nullable(evidence),
  tier: ModelTier.schema,
  /** Where the price was offered, in words for readers. */
  channel: text,
  /** Who sells there. */
  soldBy: PriceSeller.schema,
  /** The day on which the cited source was read for it. */
  priceAsOf: isoDate,
  /** The newest day on which a list was read that held it: the day of the source, or a later one. */
  lastListed: isoDate,
  /** Which list that was. */
  lastListedEvidence: evidence,
  /** First day of this very price, as `sinceBy` knows it. */
  since: timePeriod,
  sinceBy,
  /** Who gives that day, or where the price was seen on it. */
  sinceEvidence: evidence,
  basis: PriceBasis.schema,
  /** The longest prompt, in tokens, for which the prices hold; `null`: no limit is known. */
  promptTokensUpTo: measured,
  /** The first day on which a catalog had a tier above; `null`: the source of the price says so. */
  promptTokensSeenOn: v.nullable(isoDate),
  usd: tokenPrices,
  offPeakUsd: v.nullable(tokenPrices),
  cny: v.nullable(tokenPrices),
  /** `null` where there is no list in CNY. */
  cnyList: v.nullable(cnyList),
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
