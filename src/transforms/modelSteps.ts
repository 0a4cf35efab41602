import type { PricedModel, PriceSegment } from '../contract/aiPricing.ts';
import type { PriceBasis } from '../contract/codelists.ts';
import { isOnOrBefore, periodEnd } from '../figure/formatPeriod.ts';
import { formatValue } from '../figure/formatValue.ts';
import type { PriceStep } from './flagshipSteps.ts';
import { fromModel, fromSegment } from './pricesOn.ts';

const lastDay = (period: string) => formatValue(periodEnd(period), 'date');

/** The last day on which a price of the list was seen: the Chinese list has a day of its own. */
function seenUntil(model: PricedModel, basis: PriceBasis | undefined): string | null {
  return basis === 'cny-converted' && model.basis !== 'cny-converted' ? model.cnyAsOf : model.priceAsOf;
}

/**
 * What one model cost over time, as steps: one for each dated price that began by `until`, and one on the last
 * day on which it was seen. A model without dated prices has one, from its release on.
 */
export function modelSteps(
  model: PricedModel,
  segments: readonly PriceSegment[],
  until: string,
): PriceStep[] {
  const steps = segments
    .filter((one) => one.modelId === model.id && one.effectiveFrom <= until)
    .map((one) => ({ day: one.effectiveFrom, price: fromSegment(model, one) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const since = model.releasedOn ?? model.priceAsOf;
  if (!model.hasHistory && isOnOrBefore(since, until)) {
    steps.push({ day: lastDay(since), price: fromModel(model) });
  }
  const last = steps.at(-1);
  const seen = lastDay(seenUntil(model, last?.price.basis) ?? until);
  const end = seen < until ? seen : until;
  return last === undefined || last.day >= end ? steps : [...steps, { day: end, price: last.price }];
}

/** The announced price of a model that follows the one in force on a day; `null` where none is announced. */
export function scheduledStep(
  model: PricedModel,
  segments: readonly PriceSegment[],
  day: string,
): PriceStep | null {
  const own = segments.filter(({ modelId }) => modelId === model.id);
  const next = own.find(({ basis, effectiveFrom }) => basis === 'scheduled' && effectiveFrom > day);
  // What is announced is known since the price began that it ends.
  const inForce = own.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && effectiveTo === next?.effectiveFrom,
  );
  return next === undefined || inForce === undefined
    ? null
    : { day: next.effectiveFrom, price: fromSegment(model, next) };
}
