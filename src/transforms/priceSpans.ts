import type { PricedModel, PriceSegment } from '../contract/aiPricing.ts';
import { isOnOrBefore, periodEnd, periodStart } from '../figure/formatPeriod.ts';
import { formatValue } from '../figure/formatValue.ts';
import { fromModel, fromSegment, type EffectivePrice } from './pricesOn.ts';

/** One price of a model and the days on which it held, both included. */
export interface PriceSpan {
  readonly price: EffectivePrice;
  readonly from: string;
  readonly to: string;
  /** Whether it still held on the day up to which was looked. */
  readonly open: boolean;
}

const dayBefore = (day: string) => formatValue(periodStart(day) - 1, 'date');

function segmentSpan(model: PricedModel, segment: PriceSegment, until: string): PriceSpan {
  const { effectiveFrom: from, effectiveTo } = segment;
  const ended = effectiveTo !== null && effectiveTo <= until;
  return {
    price: fromSegment(model, segment),
    from,
    to: ended ? dayBefore(effectiveTo) : until,
    open: !ended,
  };
}

/** A model without dated changes is taken to have cost the same since its release. */
function constantSpan(model: PricedModel, until: string): PriceSpan[] {
  const since = model.releasedOn ?? model.priceAsOf;
  if (!isOnOrBefore(since, until)) return [];
  return [{ price: fromModel(model), from: formatValue(periodEnd(since), 'date'), to: until, open: true }];
}

/**
 * The prices of a model up to a day, oldest first.
 *
 * @param segments those of the model, by their start.
 * @param until `YYYY-MM-DD`: what began later is left out, what still held ends here.
 */
export function priceSpans(
  model: PricedModel,
  segments: readonly PriceSegment[],
  until: string,
): PriceSpan[] {
  if (segments.length === 0) return constantSpan(model, until);
  return segments
    .filter(({ effectiveFrom }) => effectiveFrom <= until)
    .map((segment) => segmentSpan(model, segment, until));
}
