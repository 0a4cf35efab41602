import type { IndicatorDocument } from '../../../contract/indicator.ts';
import type { PricingData } from '../flagshipPricesFigure.ts';
import type { NativeData } from './nativeFigure.ts';

/** The indicator that holds the rates. */
export const RATES = 'pricing-cny-per-usd';

/** Prices and exchange rates as one, with the sources of both. */
export const nativeData = (pricing: PricingData, rates: IndicatorDocument): NativeData => ({
  ...pricing,
  sources: { ...pricing.sources, ...rates.sources },
  rates: rates.observations,
});
