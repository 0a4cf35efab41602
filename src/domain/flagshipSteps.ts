import type { TokenPrices } from '../contract/aiPricing.ts';
import { periodEnd } from './formatPeriod.ts';
import { formatValue } from './formatValue.ts';
import { flagshipRules, newestFlagships, offerOf } from './flagships.ts';
import { pricesOn, rateDays, type EffectivePrice, type PriceTables } from './pricesOn.ts';

export interface PriceStep {
  readonly day: string;
  readonly price: EffectivePrice;
}

/** A release that is known by its month counts from the month's last day on, as it does in `pricesOn`. */
const lastDay = (period: string) => formatValue(periodEnd(period), 'date');

/** Days on which a developer's newest flagship, or its price, may have changed. */
function candidateDays({ models, segments, ...tables }: PriceTables): string[] {
  const days = [
    ...models.flatMap((model) => (model.releasedOn === null ? [] : [lastDay(model.releasedOn)])),
    ...models.map((model) => lastDay(model.since)),
    ...segments.flatMap((segment) => [
      segment.effectiveFrom,
      ...(segment.effectiveTo === null ? [] : [segment.effectiveTo]),
    ]),
    ...rateDays({ models, segments, ...tables }),
  ];
  return [...new Set(days)].sort();
}

/**
 * What a developer's newest flagship cost over time, as steps: one for each day on which the model or its
 * price changed, from `from` to `until`.
 */
export function flagshipSteps(
  tables: PriceTables,
  developer: string,
  from: string,
  until: string,
): PriceStep[] {
  const models = tables.models.filter((model) => model.developer === developer && model.tier === 'flagship');
  const ids = new Set(models.map((model) => model.id));
  const own = { ...tables, models, segments: tables.segments.filter(({ modelId }) => ids.has(modelId)) };
  const steps: PriceStep[] = [];
  const days = candidateDays(own).filter((day) => day >= from && day <= until);
  for (const day of new Set([from, ...days, until])) {
    const newest = newestOn(own, day);
    if (newest === undefined) continue;
    const last = steps.at(-1)?.price;
    const same = last?.model.id === newest.model.id && isSamePrice(last, newest);
    if (!same || day === until) steps.push({ day, price: newest });
  }
  return steps;
}

const costsTheSame = (a: TokenPrices | null, b: TokenPrices | null): boolean =>
  a?.input === b?.input && a?.cachedInput === b?.cachedInput && a?.output === b?.output;

/** A promotion that became the list price is another price, though it costs the same. */
const isSamePrice = (a: EffectivePrice, b: EffectivePrice): boolean =>
  a.basis === b.basis && costsTheSame(a.usd, b.usd) && costsTheSame(a.offPeakUsd, b.offPeakUsd);

/** The developer's newest flagship that had an output price on the day. */
const newestOn = (tables: PriceTables, day: string): EffectivePrice | undefined =>
  newestFlagships(pricesOn(tables, day), offerOf, day, flagshipRules.history)[0];
