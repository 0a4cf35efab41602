import { compareText } from './sorting.ts';
import type { TokenPrices, PricedModel } from '../contract/aiPricing.ts';
import { isoDay, isOnOrBefore, lastDayOf, periodEnd } from './periods.ts';
import { flagshipRules, newestFlagships, candidateOf } from './flagships.ts';
import {
  pricesOn,
  rateDays,
  type EffectivePrice,
  type PriceTables,
  modelPriceOn,
  segmentPrice,
} from './prices.ts';
import type { PriceSegment } from '../contract/priceHistory.ts';

export interface PriceStep {
  readonly day: string;
  readonly price: EffectivePrice;
  /** The last row that has the same price: it holds on the step's last day. */
  held?: Omit<PriceStep, 'day'>;
}

/** Returns the days on which a developer's newest flagship, or its price, may have changed. */
function candidateDays({ models, segments, ...tables }: PriceTables): string[] {
  const days = [
    ...models.flatMap((model) => (model.releasedOn === null ? [] : [lastDayOf(model.releasedOn)])),
    ...models.map((model) => lastDayOf(model.since)),
    ...segments.flatMap((segment) => [
      segment.effectiveFrom,
      ...(segment.effectiveTo === null ? [] : [segment.effectiveTo]),
    ]),
    ...rateDays(tables),
  ];
  return [...new Set(days)].sort();
}

/**
 * Returns the price of a developer's newest flagship over time: one step for each day on which the model or its price
 * changed, from `from` to `until`.
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
    const newest = newestOn(own, day, until);
    if (newest === undefined) continue;
    const last = steps.at(-1);
    const same = last?.price.model.id === newest.model.id && isSamePrice(last.price, newest);
    if (!same || day === until) steps.push({ day, price: newest });
    else last.held = { price: newest };
  }
  return steps;
}

/** True if two lists have the same price for every kind of token. */
export const costsTheSame = (a: TokenPrices | null, b: TokenPrices | null): boolean =>
  a?.input === b?.input && a?.cachedInput === b?.cachedInput && a?.output === b?.output;

/** A promotion that became the list price is a different price at the same amount. */
const isSamePrice = (a: EffectivePrice, b: EffectivePrice): boolean =>
  a.basis === b.basis && costsTheSame(a.usd, b.usd) && costsTheSame(a.offPeakUsd, b.offPeakUsd);

/** Returns the developer's newest flagship with an output price on the day. */
const newestOn = (tables: PriceTables, day: string, until: string): EffectivePrice | undefined =>
  newestFlagships(pricesOn(tables, day, until), candidateOf, day, flagshipRules.history)[0];

/** Returns a dated price from its first day, with a step per month while it is converted. */
function stepsOf(model: PricedModel, segment: PriceSegment, tables: PriceTables, until: string): PriceStep[] {
  const { effectiveFrom, effectiveTo, basis } = segment;
  const isShown = (day: string) =>
    day > effectiveFrom && day <= until && (effectiveTo === null || day < effectiveTo);
  const months = basis === 'cny-converted' ? rateDays(tables).filter(isShown) : [];
  return [effectiveFrom, ...months].map((day) => ({
    day,
    price: segmentPrice(model, segment, tables.rates, day, until),
  }));
}

/** Returns the only price of a model without dated ones, with a step per month while it is converted. */
function constantSteps(model: PricedModel, tables: PriceTables, until: string): PriceStep[] {
  const since = lastDayOf(model.releasedOn ?? model.priceAsOf);
  const months = model.basis === 'cny-converted' ? rateDays(tables) : [];
  return [since, ...months.filter((day) => day > since && day <= until)].flatMap((day) => {
    const price = modelPriceOn(model, [], tables.rates, day, until);
    return price === null ? [] : [{ day, price }];
  });
}

/**
 * Returns the price of one model over time: one step for each dated price that began by `until`, one for each month
 * whose rate converts a CNY price, and one on the day of the last sighting. A model without dated prices has one
 * step, from its release.
 */
export function modelSteps(model: PricedModel, tables: PriceTables, until: string): PriceStep[] {
  const own = tables.segments
    .filter((one) => one.modelId === model.id && one.effectiveFrom <= until)
    .sort((a, b) => compareText(a.effectiveFrom, b.effectiveFrom));
  const steps = model.hasHistory
    ? own.flatMap((segment) => stepsOf(model, segment, tables, until))
    : isOnOrBefore(model.releasedOn ?? model.priceAsOf, until)
      ? constantSteps(model, tables, until)
      : [];
  const last = steps.at(-1);
  if (last === undefined) return [];
  const end = last.price.lastListed;
  // Conversion steps continue to the day of the last sighting and no further.
  const shown = steps.filter(({ day, price }) => day <= end || price.conversion === null);
  const newest = shown.at(-1) ?? last;
  return newest.day >= end ? shown : [...shown, { day: end, price: newest.price }];
}

/** Returns the announced price that follows the one in force on a day; `null` if none is announced. */
export function scheduledStep(
  model: PricedModel,
  tables: Omit<PriceTables, 'datasetVersion'>,
  day: string,
): PriceStep | null {
  const own = tables.segments.filter(({ modelId }) => modelId === model.id);
  const next = own.find(({ basis, effectiveFrom }) => basis === 'scheduled' && effectiveFrom > day);
  // The announced end of a price is known from its start.
  const inForce = own.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && effectiveTo === next?.effectiveFrom,
  );
  return next === undefined || inForce === undefined
    ? null
    : { day: next.effectiveFrom, price: segmentPrice(model, next, tables.rates, next.effectiveFrom) };
}

/** The lowest price on a day, and the prices compared. */
export interface CheapestStep extends PriceStep {
  readonly compared: readonly EffectivePrice[];
  /** All models with this lowest price on that day, that of `price` first. */
  readonly level: readonly EffectivePrice[];
  held?: Omit<CheapestStep, 'day'>;
}

/** Number of days after its last sighting from which a price is no longer listed. */
const UNLISTED_AFTER = 91;

/**
 * Returns the days on which a model was released, a price changed or was last seen, or a new monthly rate applied.
 */
function changeDays(tables: PriceTables, until: string): string[] {
  const { models, segments } = tables;
  const ids = new Set(models.map(({ id }) => id));
  const days = [
    ...models.map(({ releasedOn, priceAsOf }) => lastDayOf(releasedOn ?? priceAsOf)),
    ...models.map(({ since }) => lastDayOf(since)),
    ...models.map(({ lastListed }) => isoDay(periodEnd(lastListed) + UNLISTED_AFTER)),
    ...segments.filter(({ modelId }) => ids.has(modelId)).map(({ effectiveFrom }) => effectiveFrom),
    ...rateDays(tables),
  ];
  return [...new Set([...days.filter((day) => day < until), until])].sort();
}

function cheapestOf(
  prices: readonly EffectivePrice[],
  kind: keyof TokenPrices,
): Omit<CheapestStep, 'day' | 'held'> | null {
  // A zero in a catalog is a missing price, not a free model.
  const priced = prices.filter(({ usd, isListed }) => isListed && (usd[kind] ?? 0) > 0);
  const [price] = priced.sort(
    (a, b) => (a.usd[kind] ?? 0) - (b.usd[kind] ?? 0) || compareText(a.model.id, b.model.id),
  );
  if (price === undefined) return null;
  const level = priced.filter(({ usd }) => usd[kind] === price.usd[kind]);
  return { price, compared: priced, level };
}

/**
 * Returns the lowest price among some models over time: one step for each day on which the cheapest model, its price
 * or its basis changed, and one on the last day. A model counts from its release at the price of each day, as long as
 * it is listed.
 */
export function cheapestSteps(tables: PriceTables, kind: keyof TokenPrices, until: string): CheapestStep[] {
  const steps: CheapestStep[] = [];
  for (const day of changeDays(tables, until)) {
    const cheapest = cheapestOf(pricesOn(tables, day, until), kind);
    if (cheapest === null) continue;
    const last = steps.at(-1);
    const { model, basis, usd } = cheapest.price;
    const isSame = last?.price.model.id === model.id && last.price.basis === basis;
    if (!isSame || last.price.usd[kind] !== usd[kind] || day === until) steps.push({ day, ...cheapest });
    else last.held = cheapest;
  }
  return steps;
}
