import type { TokenPrices } from '../contract/aiPricing.ts';
import { periodEnd } from './formatPeriod.ts';
import { formatValue } from './formatValue.ts';
import type { PriceStep } from './flagshipSteps.ts';
import { pricesOn, rateDays, type EffectivePrice, type PriceTables } from './pricesOn.ts';

/** A price, and among how many it was the lowest. */
export interface CheapestStep extends PriceStep {
  readonly candidates: number;
}

const lastDay = (period: string) => formatValue(periodEnd(period), 'date');

/** How long after its last sighting a price is listed no more, in days. */
const UNLISTED_AFTER = 91;

/** Days on which a model came out, a price changed, was seen last, or the rate of another month held. */
function daysOf(tables: PriceTables, until: string): string[] {
  const { models, segments } = tables;
  const ids = new Set(models.map(({ id }) => id));
  const days = [
    ...models.map(({ releasedOn, priceAsOf }) => lastDay(releasedOn ?? priceAsOf)),
    ...models.map(({ since }) => lastDay(since)),
    ...models.map(({ lastListed }) => formatValue(periodEnd(lastListed) + UNLISTED_AFTER, 'date')),
    ...segments.filter(({ modelId }) => ids.has(modelId)).map(({ effectiveFrom }) => effectiveFrom),
    ...rateDays(tables),
  ];
  return [...new Set([...days.filter((day) => day < until), until])].sort();
}

function cheapestOf(
  prices: readonly EffectivePrice[],
  kind: keyof TokenPrices,
): { price: EffectivePrice; candidates: number } | null {
  // A zero in a catalogue is a missing price, not a free model.
  const priced = prices.filter(({ usd, isListed }) => isListed && (usd[kind] ?? 0) > 0);
  const [price] = priced.sort(
    (a, b) => (a.usd[kind] ?? 0) - (b.usd[kind] ?? 0) || (a.model.id < b.model.id ? -1 : 1),
  );
  return price === undefined ? null : { price, candidates: priced.length };
}

/**
 * The lowest price among some models over time, as steps: one for each day on which the model that has it, its price
 * or its basis changed, and one on the last day. A model counts from its release on at the price of its days, as
 * long as that is listed.
 */
export function cheapestSteps(tables: PriceTables, kind: keyof TokenPrices, until: string): CheapestStep[] {
  const steps: CheapestStep[] = [];
  for (const day of daysOf(tables, until)) {
    const cheapest = cheapestOf(pricesOn(tables, day), kind);
    if (cheapest === null) continue;
    const last = steps.at(-1)?.price;
    const { model, basis, usd } = cheapest.price;
    const isSame = last?.model.id === model.id && last.basis === basis && last.usd[kind] === usd[kind];
    if (!isSame || day === until) steps.push({ day, ...cheapest });
  }
  return steps;
}
