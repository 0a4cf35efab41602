import type { PricedModel } from '../contract/aiPricing.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import { dayBefore, lastDayOf } from './periods.ts';
import { modelPriceOn, rateDays, type EffectivePrice } from './prices.ts';

/** One price of a model and the days on which it applied, both inclusive. */
export interface HeldPrice {
  readonly price: EffectivePrice;
  readonly from: string;
  /** Never after the day of its last sighting. */
  readonly to: string;
  /** True if no end is known: it ends on the day up to which we looked, or of the last sighting. */
  readonly open: boolean;
}

/** Records that determine the prices of one model. */
export interface ModelPriceTables {
  readonly model: PricedModel;
  readonly segments: readonly PriceSegment[];
  readonly cnyRates: readonly CnyRate[];
}

/** Returns the days on which another row may start to determine the model's price. */
function breakDays({ model, segments }: ModelPriceTables, until: string): string[] {
  const days = [
    lastDayOf(model.releasedOn ?? model.priceAsOf),
    lastDayOf(model.since),
    ...segments.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo ?? effectiveFrom]),
  ];
  return days.filter((day) => day <= until);
}

/** Returns the days on which converted prices switch to another month's rate. */
function conversionDays({ model, segments, cnyRates: rates }: ModelPriceTables, until: string): string[] {
  const converted = [model, ...segments].some(({ basis }) => basis === 'cny-converted');
  return converted ? rateDays({ rates }).filter((day) => day <= until) : [];
}

function heldBetween(tables: ModelPriceTables, all: readonly string[], until: string): HeldPrice[] {
  const { model, segments, cnyRates } = tables;
  const days = [...new Set(all)].sort();
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? until : dayBefore(next);
    const price = modelPriceOn(model, segments, cnyRates, to, until);
    return price === null || price.day < from
      ? []
      : [{ price, from, to: price.day, open: next === undefined || price.day < to }];
  });
}

/** True if a price continued: another list of the model may change on a day on which this one does not. */
const isSameRow = ({ price: a, to }: HeldPrice, { price: b, from }: HeldPrice): boolean =>
  a.segment === b.segment && a.since === b.since && to === dayBefore(from);

/**
 * Returns the prices of a model up to a day, oldest first, by `priceOn` for every day. A price converted from CNY is
 * at the rate of its last day.
 *
 * @param until `YYYY-MM-DD`: prices that began later are omitted; one still in force ends here, or at its last
 *   sighting.
 */
export const heldPrices = (tables: ModelPriceTables, until: string): HeldPrice[] =>
  heldBetween(tables, breakDays(tables, until), until).reduce<HeldPrice[]>((kept, one) => {
    const last = kept.at(-1);
    return last !== undefined && isSameRow(last, one)
      ? [...kept.slice(0, -1), { ...one, from: last.from }]
      : [...kept, one];
  }, []);

/** Like `heldPrices`, but converts again each month, so that each price is constant on all of its days. */
export const heldDollars = (tables: ModelPriceTables, until: string): HeldPrice[] =>
  heldBetween(tables, [...breakDays(tables, until), ...conversionDays(tables, until)], until);
