import type { OverviewDocument } from '../../contract/overview.ts';
import type { PricingData } from './flagshipPricesFigure.ts';

/** The newest prices as the overview has them: some developers, without what came before. */
export const cardPrices = (document: OverviewDocument): PricingData => ({
  ...document,
  models: document.aiPricing.models,
  segments: [],
  rates: [],
});

/** The developers that the overview shows, on an earlier day too. */
export const cardDevelopers = (document: OverviewDocument): string[] => [
  ...new Set(document.aiPricing.models.map((model) => model.developer)),
];

/** Of all prices those of some developers. */
export const pricesOf = (developers: readonly string[], all: PricingData): PricingData => ({
  ...all,
  models: all.models.filter((model) => developers.includes(model.developer)),
});
