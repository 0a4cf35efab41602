import { periodStart } from './formatPeriod.ts';
import type { EffectivePrice } from './pricesOn.ts';

/**
 * The pair that the public debate compares; both stay in the picture after they have been followed, so that
 * their prices can be read on any day.
 */
export const referenceModels: readonly string[] = ['deepseek-v4-pro', 'gpt-5.5'];

const released = (price: EffectivePrice) => price.model.releasedOn ?? '';

const YEAR = 365;

/** Whether a model was out for less than a year on a day: older flagships no longer are their maker's offer. */
function isRecent(price: EffectivePrice, day: string): boolean {
  const since = price.model.releasedOn;
  return since !== null && periodStart(day) - periodStart(since) <= YEAR;
}

/**
 * Of each developer the newest flagship with an output price that is listed on the day, not older than a year, and
 * the reference models; dearest output first. A developer without a dated flagship has none.
 */
export function newestFlagships(prices: readonly EffectivePrice[], day: string): EffectivePrice[] {
  const newest = new Map<string, EffectivePrice>();
  for (const price of prices) {
    const { model, usd, isListed } = price;
    if (model.tier !== 'flagship' || usd.output === null || !isListed || !isRecent(price, day)) continue;
    const known = newest.get(model.developer);
    if (known === undefined || released(price) > released(known)) newest.set(model.developer, price);
  }
  const chosen = new Set([...newest.values()].map((price) => price.model.id).concat(referenceModels));
  return prices
    .filter(({ model, isListed }) => isListed && chosen.has(model.id))
    .sort((a, b) => (b.usd.output ?? 0) - (a.usd.output ?? 0) || (a.model.id < b.model.id ? -1 : 1));
}
