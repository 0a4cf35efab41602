import { PriceBasis, priceOffer } from '../../../contract/codelists.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';

const hasDiscount = ({ offPeakUsd, basis }: EffectivePrice): boolean =>
  offPeakUsd !== null && basis !== 'peak';

/** Whether two prices may be joined by a line: the same offer, with or without an off-peak discount. */
export const isSameBasis = (one: EffectivePrice, other: EffectivePrice): boolean =>
  priceOffer(one.basis) === priceOffer(other.basis) && hasDiscount(one) === hasDiscount(other);

/** On which basis a price stands, as words for readers. */
export function basisWord(price: EffectivePrice): string {
  const word = PriceBasis.label(price.basis);
  return hasDiscount(price) ? `${word}, with off-peak discount` : word;
}
