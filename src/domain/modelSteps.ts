import type { PricedModel } from '../contract/aiPricing.ts';
import type { PriceSegment } from '../contract/priceHistory.ts';
import { isOnOrBefore, periodEnd } from '../contract/periodDays.ts';
import { formatValue } from './formatValue.ts';
import type { PriceStep } from './flagshipSteps.ts';
import { modelPriceOn, rateDays, segmentPrice, type PriceTables } from './pricesOn.ts';

const lastDay = (period: string) => formatValue(periodEnd(period), 'date');

/** A dated price from its first day on, with a step a month while it is converted. */
function stepsOf(model: PricedModel, segment: PriceSegment, tables: PriceTables, until: string): PriceStep[] {
  const { effectiveFrom, effectiveTo, basis } = segment;
  const isShown = (day: string) =>
    day > effectiveFrom && day <= until && (effectiveTo === null || day < effectiveTo);
  const months = basis === 'cny-converted' ? rateDays(tables).filter(isShown) : [];
  return [effectiveFrom, ...months].map((day) => ({
    day,
    price: segmentPrice(model, segment, day, tables.rates),
  }));
}

/** The one price of a model without dated ones, with a step a month while it is converted. */
function constantSteps(model: PricedModel, tables: PriceTables, until: string): PriceStep[] {
  const since = lastDay(model.releasedOn ?? model.priceAsOf);
  const months = model.basis === 'cny-converted' ? rateDays(tables) : [];
  return [since, ...months.filter((day) => day > since && day <= until)].flatMap((day) => {
    const price = modelPriceOn(model, [], day, tables.rates);
    return price === null ? [] : [{ day, price }];
  });
}

/**
 * What one model cost over time, as steps: one for each dated price that began by `until`, one for each month at
 * whose rate a price in CNY is converted, and one on the last day on which it was seen. A model without dated
 * prices has one, from its release on.
 */
export function modelSteps(model: PricedModel, tables: PriceTables, until: string): PriceStep[] {
  const own = tables.segments
    .filter((one) => one.modelId === model.id && one.effectiveFrom <= until)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const steps = model.hasHistory
    ? own.flatMap((segment) => stepsOf(model, segment, tables, until))
    : isOnOrBefore(model.releasedOn ?? model.priceAsOf, until)
      ? constantSteps(model, tables, until)
      : [];
  const last = steps.at(-1);
  if (last === undefined) return [];
  const { segment } = last.price;
  // Asked of the last day: of the day of a step nobody knows how long its price was listed.
  const seen =
    segment === null
      ? modelPriceOn(model, [], until, tables.rates)
      : segmentPrice(model, segment, until, tables.rates);
  const end = seen?.lastListed ?? until;
  // A conversion goes on to the day up to which the price was seen, and no further.
  const shown = steps.filter(({ day, price }) => day <= end || price.conversion === null);
  const newest = shown.at(-1) ?? last;
  return newest.day >= end ? shown : [...shown, { day: end, price: newest.price }];
}

/** The announced price of a model that follows the one in force on a day; `null` where none is announced. */
export function scheduledStep(model: PricedModel, tables: PriceTables, day: string): PriceStep | null {
  const own = tables.segments.filter(({ modelId }) => modelId === model.id);
  const next = own.find(({ basis, effectiveFrom }) => basis === 'scheduled' && effectiveFrom > day);
  // What is announced is known since the price began that it ends.
  const inForce = own.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && effectiveTo === next?.effectiveFrom,
  );
  return next === undefined || inForce === undefined
    ? null
    : { day: next.effectiveFrom, price: segmentPrice(model, next, next.effectiveFrom, tables.rates) };
}
