import type { EffectivePrice } from './pricesOn.ts';

/**
 * The pair that the public debate compares; both stay in the picture after they have been followed, so that
 * their prices can be read on any day.
 */
export const referenceModels: readonly string[] = ['deepseek-v4-pro', 'gpt-5.5'];

const released = (price: EffectivePrice) => price.model.releasedOn ?? '';

/**
 * Of each developer the newest flagship with an output price, then the reference models, dearest output
 * first. A developer without a dated flagship has none.
 */
export function newestFlagships(prices: readonly EffectivePrice[]): EffectivePrice[] {
  const newest = new Map<string, EffectivePrice>();
  for (const price of prices) {
    const { model, usd } = price;
    if (model.tier !== 'flagship' || model.releasedOn === null || usd.output === null) continue;
    const known = newest.get(model.developer);
    if (known === undefined || released(price) > released(known)) newest.set(model.developer, price);
  }
  const chosen = new Set([...newest.values()].map((price) => price.model.id).concat(referenceModels));
  return prices
    .filter((price) => chosen.has(price.model.id))
    .sort((a, b) => (b.usd.output ?? 0) - (a.usd.output ?? 0) || (a.model.id < b.model.id ? -1 : 1));
}
