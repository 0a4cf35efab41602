import { priceBasisLabels } from '../../../contract/codelists.ts';
import type { EffectivePrice } from '../../../transforms/pricesOn.ts';

/** On which basis a price stands, as a word: prices of different words are never joined by a line. */
export function basisWord(price: EffectivePrice): string {
  const word = priceBasisLabels[price.basis];
  return price.offPeakUsd === null || price.basis === 'peak' ? word : `${word}, with off-peak discount`;
}
