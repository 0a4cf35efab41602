import type { PriceModesDocument } from '../../../contract/priceModes.ts';
import type { PricingData } from '../flagshipPricesFigure.ts';
import type { BasisData } from './pairChoice.ts';

/** Prices with their tiers and modes, as one. */
export const basisData = (pricing: PricingData, document: PriceModesDocument): BasisData => ({
  ...pricing,
  sources: { ...pricing.sources, ...document.sources },
  modes: document.modes,
});
