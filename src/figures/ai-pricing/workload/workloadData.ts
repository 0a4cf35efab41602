import type { PeakHoursDocument } from '../../../contract/peakHours.ts';
import type { PriceModesDocument } from '../../../contract/priceModes.ts';
import type { PricingData } from '../flagshipPricesFigure.ts';
import type { WorkloadData } from './jobCosts.ts';

interface JobDocuments {
  readonly modes: PriceModesDocument;
  readonly hours: PeakHoursDocument;
}

/** Prices, tiers and hours as one, with the sources of all. */
export function workloadData(pricing: PricingData, { modes, hours }: JobDocuments): WorkloadData {
  return {
    ...pricing,
    sources: { ...pricing.sources, ...modes.sources, ...hours.sources },
    modes: modes.modes,
    hours: hours.hours,
  };
}
