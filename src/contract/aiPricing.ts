import * as v from 'valibot';
import { modelTiers, priceBasisLabels, priceSellers, type PriceBasis } from './codelists.ts';
import {
  envelope,
  evidence,
  finite,
  isoDate,
  measured,
  optionalText,
  refArea,
  text,
  timePeriod,
} from './primitives.ts';

export const priceBasis = v.custom<PriceBasis>(
  (code) => typeof code === 'string' && Object.hasOwn(priceBasisLabels, code),
  'is no known price basis',
);

/** Prices per million tokens in one currency. `input` is uncached, `cachedInput` is a cache hit. */
export const tokenPrices = v.object({ input: measured, cachedInput: measured, output: measured });
export type TokenPrices = v.InferOutput<typeof tokenPrices>;

/** Whether amounts in CNY are those of the lowest of several tiers by length of prompt; `null`: nothing says so. */
const cnyLowestTier = v.nullable(v.boolean());

/** What a model costs on one basis from one day on (inclusive) to another (exclusive). */
export const priceSegment = v.object({
  modelId: text,
  effectiveFrom: isoDate,
  /** `null`: no end is known. */
  effectiveTo: v.nullable(isoDate),
  /** How sure the day is: `exact`, `first-seen`, `bracket` and so on. */
  datePrecision: text,
  /** The last day on which the price before was seen: the change lies between it and `effectiveFrom`. */
  oldPriceLastSeen: v.nullable(isoDate),
  basis: priceBasis,
  usd: tokenPrices,
  /** USD prices outside peak hours, where the vendor bills by the hour; then `usd` is the peak price. */
  offPeakUsd: v.nullable(tokenPrices),
  /** The vendor's list in CNY; a price converted from it stands in `usd` at the rate of its first month. */
  cny: v.nullable(tokenPrices),
  /** Who says what the list in CNY is; `null` where there is none. */
  cnyEvidence: v.nullable(evidence),
  cnyLowestTier,
  evidence,
  /** Another source that states the same price. */
  secondSourceId: optionalText,
});
export type PriceSegment = v.InferOutput<typeof priceSegment>;

/** A model and the newest price seen for it. */
export const pricedModel = v.object({
  id: text,
  name: text,
  developer: text,
  refArea,
  releasedOn: v.nullable(timePeriod),
  releasePrecision: text,
  /** Who says when it came out; `null` where that is the source of the price. */
  releaseSourceId: optionalText,
  /** `null` where there was any doubt. */
  openWeights: v.nullable(v.boolean()),
  contextTokens: v.nullable(finite),
  tier: v.picklist(modelTiers),
  /** Where the price was offered, in words for readers. */
  channel: text,
  /** Who sells there. */
  soldBy: v.picklist(priceSellers),
  /** The day on which the cited source was read for it. */
  priceAsOf: isoDate,
  /** The newest day on which a list was read that held it: the day of the source, or a later one. */
  lastListed: isoDate,
  /** First day of this very price, as `sinceBy` knows it. */
  since: timePeriod,
  /** Whether the price took effect then, the model came out with it, or it was only seen by then. */
  sinceBy: v.picklist(['effective', 'release', 'seen']),
  basis: priceBasis,
  /** The prices hold for prompts of up to so many tokens; `null`: of any length, as far as is known. */
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

/** Yuan for one dollar, mean of a month: what prices listed in CNY alone are converted at. */
export const cnyRate = v.object({ timePeriod, value: finite, evidence });
export type CnyRate = v.InferOutput<typeof cnyRate>;

/** `/api/v1/ai-pricing/latest.json` */
export const pricingLatestDocument = v.object({ ...envelope, models: v.array(pricedModel) });
export type PricingLatestDocument = v.InferOutput<typeof pricingLatestDocument>;

/** What a catalogue gave on a day for a model, where it is not the price that is otherwise held to be that of the day. */
export const priceReading = v.object({ modelId: text, day: isoDate, usd: tokenPrices, evidence });
export type PriceReading = v.InferOutput<typeof priceReading>;

/** `/api/v1/ai-pricing/history.json`: segments ordered by model and start. */
export const pricingHistoryDocument = v.object({
  ...envelope,
  segments: v.array(priceSegment),
  /** Of the prices that a second catalogue gives on the same basis for the same day, those that differ. */
  otherReadings: v.array(priceReading),
  /** How many prices of a day could be compared with a second catalogue. */
  readingsCompared: finite,
  cnyRates: v.array(cnyRate),
});
export type PricingHistoryDocument = v.InferOutput<typeof pricingHistoryDocument>;
