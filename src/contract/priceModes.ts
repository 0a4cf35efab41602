import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { tokenPrices } from './aiPricing.ts';
import { envelope, evidence, finite, isoDate, measured, text } from './primitives.ts';

/** Modes in which a request is served: at the usual speed, or faster at a separate price. */
export const ServingMode = plainCodes(['standard', 'fast']);
export type ServingMode = Code<typeof ServingMode>;

/** Prices per million tokens in USD. `input` is uncached; `cacheWrite` is input that the vendor stores. */
const modePrices = v.object({
  input: measured,
  cachedInput: measured,
  cacheWrite: measured,
  output: measured,
});
export type ModePrices = v.InferOutput<typeof modePrices>;

/**
 * Price of a request in one mode if its input is longer than this many tokens, in one catalog on one day. All tokens
 * of such a request are billed at these prices. Two catalogs that disagree are two rows.
 */
export const priceMode = v.object({
  modelId: text,
  mode: ServingMode.schema,
  /** 0 for the base tier, which has no lower bound. */
  inputTokensAbove: v.pipe(finite, v.integer(), v.minValue(0)),
  /** Start of the next tier of the same catalog; `null` if it has none. */
  inputTokensUpTo: measured,
  /** Longest answer (tokens) for which the price holds; `null` if any length is covered. */
  outputTokensUpTo: v.nullable(v.pipe(finite, v.integer(), v.minValue(1))),
  asOf: isoDate,
  usd: modePrices,
  /** CNY list from which `usd` is converted at the rate of the day; `null` if the vendor lists in USD. */
  cny: v.nullable(tokenPrices),
  /** Source of that list; `null` if there is none. */
  cnyEvidence: v.nullable(evidence),
  evidence,
});
export type PriceMode = v.InferOutput<typeof priceMode>;

/** Sorted by model, mode, tier and day. */
export const priceModesDocument = singleDocument({
  kind: 'price-modes',
  path: 'ai-pricing/modes',
  schema: v.object({ ...envelope, modes: v.array(priceMode) }),
});
export type PriceModesDocument = DocumentOf<typeof priceModesDocument>;
