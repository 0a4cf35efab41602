import type { PricedModel, PriceSegment, TokenPrices } from '../contract/aiPricing.ts';
import type { PriceBasis } from '../contract/codelists.ts';
import type { Evidence } from '../contract/primitives.ts';
import { isOnOrBefore } from '../figure/formatPeriod.ts';

/** What a model cost on a day, on which basis, and on whose word. */
export interface EffectivePrice {
  readonly model: PricedModel;
  readonly usd: TokenPrices;
  readonly offPeakUsd: TokenPrices | null;
  /** The vendor's list in CNY; `null` where it has none, or none is on record. */
  readonly cny: TokenPrices | null;
  readonly basis: PriceBasis;
  /** First day of this price, or the release where no change is known; `null` where neither is. */
  readonly since: string | null;
  /** The dated price that this is; `null` where the model has one price, taken as constant. */
  readonly segment: PriceSegment | null;
  readonly evidence: Evidence;
}

const covers = (segment: PriceSegment, day: string) =>
  segment.effectiveFrom <= day && (segment.effectiveTo === null || day < segment.effectiveTo);

/** A dated price as the price of its days. */
export const fromSegment = (model: PricedModel, segment: PriceSegment): EffectivePrice => ({
  model,
  usd: segment.usd,
  offPeakUsd: segment.offPeakUsd,
  cny: segment.cny,
  basis: segment.basis,
  since: segment.effectiveFrom,
  segment,
  evidence: segment.evidence,
});

/** The newest price seen, as that of a day. */
export const fromModel = (model: PricedModel): EffectivePrice => ({
  model,
  usd: model.usd,
  offPeakUsd: model.offPeakUsd,
  cny: model.cny,
  basis: model.basis,
  since: model.releasedOn,
  segment: null,
  evidence: model.evidence,
});

/** A model without dated changes is taken to have cost the same since its release. */
function constantPrice(model: PricedModel, day: string): EffectivePrice | null {
  const since = model.releasedOn ?? model.priceAsOf;
  return isOnOrBefore(since, day) ? fromModel(model) : null;
}

/**
 * The list price of each model on a day (`YYYY-MM-DD`): the dated segment that covers it, else the one
 * known price from the release on. Without a day: the newest price seen. Models without a price that day
 * are left out.
 */
export function pricesOn(
  models: readonly PricedModel[],
  segments: readonly PriceSegment[],
  day: string | null,
): EffectivePrice[] {
  if (day === null) return models.map(fromModel);
  const byModel = new Map<string, PriceSegment[]>();
  for (const segment of segments) {
    byModel.set(segment.modelId, [...(byModel.get(segment.modelId) ?? []), segment]);
  }
  return models.flatMap((model) => {
    const own = byModel.get(model.id);
    if (own === undefined) {
      const price = constantPrice(model, day);
      return price === null ? [] : [price];
    }
    const segment = own.find((one) => covers(one, day));
    return segment === undefined ? [] : [fromSegment(model, segment)];
  });
}
