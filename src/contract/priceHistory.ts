import * as v from 'valibot';
import { PriceBasis } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { cnyList, tokenPrices } from './aiPricing.ts';
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

// Kept apart from the newest prices, which the overview shows: the history loads where it is drawn.

/** Price of a model on one basis from one day (inclusive) to another (exclusive). */
export const priceSegment = v.object({
  modelId: text,
  effectiveFrom: isoDate,
  /** Source of the first day if another one than that of the prices; otherwise `null`. */
  sinceEvidence: v.nullable(evidence),
  /** `null` if no end is known. */
  effectiveTo: v.nullable(isoDate),
  /** Source of that day: that of the next price, or else of this one; `null` if no end is known. */
  endEvidence: v.nullable(evidence),
  /** Certainty of the day: `exact`, `first-seen`, `bracket` and so on. */
  datePrecision: text,
  /** Last day on which the previous price was seen: the change lies between it and `effectiveFrom`. */
  oldPriceLastSeen: v.nullable(isoDate),
  basis: PriceBasis.schema,
  usd: tokenPrices,
  /** USD prices outside peak hours if the vendor bills by the hour; `usd` is then the peak price. */
  offPeakUsd: v.nullable(tokenPrices),
  /** CNY list of the vendor; a price converted from it is in `usd` at the rate of its first month. */
  cny: v.nullable(tokenPrices),
  /** `null` if there is no CNY list. */
  cnyList: v.nullable(cnyList),
  /** Longest prompt (tokens) for which the prices hold; `null` if no limit is known. */
  promptTokensUpTo: measured,
  /** First day on which a catalog had a higher tier; `null` if the source of the price states the limit. */
  promptTokensSeenOn: v.nullable(isoDate),
  evidence,
  /** Another source that states the same price. */
  secondSourceId: optionalText,
});
export type PriceSegment = v.InferOutput<typeof priceSegment>;

/** CNY per USD, monthly mean: the rate at which prices listed only in CNY are converted. */
export const cnyRate = v.object({ timePeriod, value: finite, evidence });
export type CnyRate = v.InferOutput<typeof cnyRate>;

/** Price of a model in a catalog on one day that differs from the price otherwise on record for that day. */
export const priceReading = v.object({ modelId: text, day: isoDate, usd: tokenPrices, evidence });
export type PriceReading = v.InferOutput<typeof priceReading>;

/** Segments are sorted by model and start. */
export const pricingHistoryDocument = singleDocument({
  kind: 'pricing-history',
  path: 'ai-pricing/history',
  schema: v.object({
    ...envelope,
    segments: v.array(priceSegment),
    /** Differing prices from a second catalog on the same basis for the same day. */
    otherReadings: v.array(priceReading),
    /** Number of daily prices that could be compared with a second catalog. */
    readingsCompared: finite,
    cnyRates: v.array(cnyRate),
  }),
});
export type PricingHistoryDocument = DocumentOf<typeof pricingHistoryDocument>;
