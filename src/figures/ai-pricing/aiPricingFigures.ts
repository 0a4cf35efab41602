import { priceRatios } from './ratios/priceRatiosFigure.ts';
import { peakClock } from './clock/clockFigure.ts';
import { modelComparison } from './comparisonFigure.ts';
import { flagshipPrices } from './flagshipPricesFigure.ts';
import { cheapestCapable } from './capability/cheapestCapableFigure.ts';
import { priceScore } from './capability/priceScoreFigure.ts';
import { priceHistory } from './history/priceHistoryFigure.ts';
import { nativeListPrices } from './native/nativeFigure.ts';
import { flagshipPriceBars } from './priceBarsFigure.ts';
import { costOfJob } from './workload/workloadFigure.ts';

// Figures of the AI price pages, by id, each page in its order.

export const aiPricingFigures = {
  'flagship-prices': flagshipPrices,
  'model-comparison': modelComparison,
  'flagship-price-bars': flagshipPriceBars,
  'native-prices': nativeListPrices,
};

export const comparePageFigures = { 'price-ratios': priceRatios };

export const costPageFigures = { 'workload-cost': costOfJob, 'peak-clock': peakClock };

export const historyPageFigures = { 'price-history': priceHistory };

export const capabilityPageFigures = { 'price-frontier': cheapestCapable, 'price-score': priceScore };
