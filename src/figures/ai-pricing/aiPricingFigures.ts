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

// Figures of the AI price pages, each page in its order.

export const aiPricingFigures = [
  flagshipPrices,
  modelComparison,
  flagshipPriceBars,
  nativeListPrices,
] as const;

export const comparePageFigures = [priceRatios] as const;

export const costPageFigures = [costOfJob, peakClock] as const;

export const historyPageFigures = [priceHistory] as const;

export const capabilityPageFigures = [cheapestCapable, priceScore] as const;
