import type { PricedModel } from '../contract/aiPricing.ts';
import type { CnyRate, PriceSegment } from '../contract/priceHistory.ts';
import { periodEnd } from '../contract/periodDays.ts';
import { formatValue } from './formatValue.ts';
import { modelPriceOn, type EffectivePrice } from './pricesOn.ts';

/** One price of a model and the days on which it held, both included. */
export interface PriceSpan {
  readonly price: EffectivePrice;
  readonly from: string;
  readonly to: string;
  /** Whether it still held on the day up to which was looked. */
  readonly open: boolean;
}

/** What decides about the prices of one model. */
export interface ModelPriceTables {
  readonly model: PricedModel;
  readonly segments: readonly PriceSegment[];
  readonly cnyRates: readonly CnyRate[];
}

const lastDay = (period: string) => formatValue(periodEnd(period), 'date');
const dayBefore = (day: string) => formatValue(periodEnd(day) - 1, 'date');

/** Days on which another row may begin to say what the model costs. */
function breakDays(model: PricedModel, segments: readonly PriceSegment[], until: string): string[] {
  const days = [
    lastDay(model.releasedOn ?? model.priceAsOf),
    lastDay(model.since),
    ...segments.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo ?? effectiveFrom]),
  ];
  return [...new Set(days)].filter((day) => day <= until).sort();
}

/**
 * The prices of a model up to a day, oldest first: what `priceOn` says of every day. One that was converted from CNY
 * stands at the rate of the last day shown.
 *
 * @param until `YYYY-MM-DD`: what began later is left out, what still held ends here.
 */
export function priceSpans({ model, segments, cnyRates }: ModelPriceTables, until: string): PriceSpan[] {
  const days = breakDays(model, segments, until);
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? until : dayBefore(next);
    const price = modelPriceOn(model, segments, to, cnyRates);
    return price === null ? [] : [{ price, from, to, open: next === undefined }];
  });
}
