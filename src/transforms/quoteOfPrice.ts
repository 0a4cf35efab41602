import type { TokenPrices } from '../contract/aiPricing.ts';
import type { EffectivePrice } from './pricesOn.ts';
import type { PriceQuote } from './priceQuote.ts';
import { basisOf } from './quotesOf.ts';

/** One price of a model on a day with its basis; `null` where the vendor lists none of this kind. */
export function quoteOfPrice(price: EffectivePrice, kind: keyof TokenPrices): PriceQuote | null {
  const amount = price.usd[kind];
  if (amount === null) return null;
  const { model, since, evidence } = price;
  const basis = { ...basisOf(model, price.basis), kind };
  return { model, amount, basis, since, sinceBy: 'effective', until: null, evidence };
}
