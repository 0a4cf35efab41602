import type { PricingLatestDocument } from '../../contract/aiPricing.ts';
import type { PricingHistoryDocument } from '../../contract/priceHistory.ts';
import type { PricingData } from './flagshipPricesFigure.ts';

/** The newest prices and the dated segments of all models, as one. */
export function pricingData(latest: PricingLatestDocument, history: PricingHistoryDocument): PricingData {
  return {
    datasetVersion: latest.datasetVersion,
    sources: { ...latest.sources, ...history.sources },
    models: latest.models,
    segments: history.segments,
    rates: history.cnyRates,
    readings: { differing: history.otherReadings, compared: history.readingsCompared },
  };
}
