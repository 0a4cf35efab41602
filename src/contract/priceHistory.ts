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

// Apart from the newest prices, which the overview shows: the history loads where it is drawn.

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
  basis: PriceBasis.schema,
  usd: tokenPrices,
  /** USD prices outside peak hours, where the vendor bills by the hour; then `usd` is the peak price. */
  offPeakUsd: v.nullable(tokenPrices),
  /** The vendor's list in CNY; a price converted from it is in `usd` at the rate of its first month. */
  cny: v.nullable(tokenPrices),
  /** `null` where there is no list in CNY. */
  cnyList: v.nullable(cnyList),
  /** The longest prompt, in tokens, for which the prices hold; `null`: no limit is known. */
  promptTokensUpTo: measured,
  /** The first day on which a catalog had a tier above; `null`: the source of the price says so. */
  promptTokensSeenOn: v.nullable(isoDate),
  evidence,
  /** Another source that states the same price. */
  secondSourceId: optionalText,
});
export type PriceSegment = v.InferOutput<typeof priceSegment>;

/** Yuan for one dollar, mean of a month: what prices listed in CNY alone are converted at. */
export const cnyRate = v.object({ timePeriod, value: finite, evidence });
export type CnyRate = v.InferOutput<typeof cnyRate>;

/** What a catalog gave on a day for a model, where it is not the price that is otherwise held to be that of the day. */
export const priceReading = v.object({ modelId: text, day: isoDate, usd: tokenPrices, evidence });
export type PriceReading = v.InferOutput<typeof priceReading>;

/** Segments are ordered by model and start. */
export const pricingHistoryDocument = singleDocument({
  kind: 'pricing-history',
  path: 'ai-pricing/history',
  schema: v.object({
    ...envelope,
    segments: v.array(priceSegment),
    /** Of the prices that a second catalog gives on the same basis for the same day, those that differ. */
    otherReadings: v.array(priceReading),
    /** How many prices of a day could be compared with a second catalog. */
    readingsCompared: finite,
    cnyRates: v.array(cnyRate),
  }),
});
export type PricingHistoryDocument = DocumentOf<typeof pricingHistoryDocument>;
