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

/** The figures of the page of AI prices, by id, in its order. */
export const aiPricingFigures = {
  'flagship-prices': flagshipPrices,
  'flagship-price-bars': flagshipPriceBars,
  'price-ratios': priceRatios,
  'workload-cost': costOfJob,
  'peak-clock': peakClock,
  'native-prices': nativeListPrices,
  'price-history': priceHistory,
  'price-frontier': cheapestCapable,
  'price-score': priceScore,
  'model-comparison': modelComparison,
};
