import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { tokenPrices } from './aiPricing.ts';
import { envelope, evidence, finite, isoDate, measured, text } from './primitives.ts';

/** How a request is served: at the usual speed, or faster at a price of its own. */
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
 * What a request costs in one mode once its input is longer than this many tokens, as one catalog had it on one
 * day. All tokens of such a request are billed at these prices. Two catalogs that disagree are two rows.
 */
export const priceMode = v.object({
  modelId: text,
  mode: ServingMode.schema,
  /** 0: the base tier, which has no lower bound. */
  inputTokensAbove: v.pipe(finite, v.integer(), v.minValue(0)),
  /** Where the next tier of the same catalog begins; `null`: it has none. */
  inputTokensUpTo: measured,
  /** The price holds for answers of up to this many tokens; `null`: of any length. */
  outputTokensUpTo: v.nullable(v.pipe(finite, v.integer(), v.minValue(1))),
  asOf: isoDate,
  usd: modePrices,
  /** The list in CNY that `usd` is converted from at the rate of the day; `null` where the vendor lists in USD. */
  cny: v.nullable(tokenPrices),
  /** Whose word that list is; `null` where there is none. */
  cnyEvidence: v.nullable(evidence),
  evidence,
});
export type PriceMode = v.InferOutput<typeof priceMode>;

/** By model, mode, tier and day. */
export const priceModesDocument = singleDocument({
  kind: 'price-modes',
  path: 'ai-pricing/modes',
  schema: v.object({ ...envelope, modes: v.array(priceMode) }),
});
export type PriceModesDocument = DocumentOf<typeof priceModesDocument>;
