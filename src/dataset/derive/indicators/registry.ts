import { bestRank, bestScore, countInTop, daysBehind, signedGap } from './boards.ts';
import type { DerivationMethod } from './derivationMethod.ts';
import { secretariatCount, secretariatShare, submitterCount } from './counts.ts';
import { cheapestFrontier } from './prices/cheapestFrontier.ts';
import { developerPriceRatio } from './prices/developerPriceRatio.ts';
import { flagshipMedian } from './prices/flagshipMedian.ts';
import { flagshipMedianRatio } from './prices/flagshipMedianRatio.ts';
import { launchMedian } from './prices/launchMedian.ts';
import { openWeightsShare } from './prices/openWeightsShare.ts';
import { priceMoveCount } from './prices/priceMoves.ts';
import { indicatorQuotient, shareOfWorld } from './quotients.ts';
import { frontierByRelease, releaseLag } from './releases.ts';

/** Every derivation by its name, which is what `records/derivations.csv` calls it. */
export const derivationMethods: ReadonlyMap<string, DerivationMethod> = new Map(
  Object.entries({
    ...{ bestScore, bestRank, signedGap, countInTop, daysBehind },
    ...{ flagshipMedian, flagshipMedianRatio, developerPriceRatio, cheapestFrontier },
    ...{ launchMedian, openWeightsShare, priceMoveCount },
    ...{ frontierByRelease, releaseLag },
    ...{ shareOfWorld, indicatorQuotient },
    ...{ submitterCount, secretariatCount, secretariatShare },
  }),
);
