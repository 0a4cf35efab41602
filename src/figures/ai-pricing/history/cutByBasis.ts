import { PriceBasis, comparedBasis } from '../../../contract/codelists.ts';
import { isOfOneTier, type EffectivePrice } from '../../../domain/prices.ts';
import { dayBefore } from '../../../domain/periods.ts';
import type { PriceStep } from '../../../domain/priceSteps.ts';

const hasDiscount = ({ offPeakUsd, basis }: EffectivePrice): boolean =>
  offPeakUsd !== null && basis !== 'peak';

/** True if two prices may be joined by a line: the same basis, with or without an off-peak discount, of one tier. */
const isSameBasis = (one: EffectivePrice, other: EffectivePrice): boolean =>
  comparedBasis(one.basis) === comparedBasis(other.basis) &&
  hasDiscount(one) === hasDiscount(other) &&
  (one.model.id !== other.model.id || isOfOneTier(one, other));

/** Returns the basis of a price as text for users. */
export function basisWord(price: EffectivePrice): string {
  const word = PriceBasis.label(price.basis);
  return hasDiscount(price) ? `${word}, with off-peak discount` : word;
}

/** A step on a line, or the end of the price before a change of basis. */
export interface DatedStep extends PriceStep {
  readonly segment: number;
}

/**
 * Returns the steps of a line, split where the basis changes: the earlier price extends to the day before, and the
 * new one starts a separate segment.
 */
export function cutByBasis<T extends PriceStep>(steps: readonly T[]): (T & DatedStep)[] {
  const cut: (T & DatedStep)[] = [];
  for (const step of steps) {
    const last = cut.at(-1);
    const isOther = last !== undefined && !isSameBasis(last.price, step.price);
    const segment = (last?.segment ?? 0) + (isOther ? 1 : 0);
    if (isOther && last.day < dayBefore(step.day))
      cut.push({ ...last, ...last.held, day: dayBefore(step.day) });
    cut.push({ ...step, segment });
  }
  return cut;
}
