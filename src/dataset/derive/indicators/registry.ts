import { bestRank } from './boards/bestRank.ts';
import { bestScore } from './boards/bestScore.ts';
import { countInTop } from './boards/countInTop.ts';
import { daysBehind } from './boards/daysBehind.ts';
import { signedGap } from './boards/signedGap.ts';
import type { DerivationMethod } from './derivationMethod.ts';
import { secretariatCount } from './counts/secretariatCount.ts';
import { secretariatShare } from './counts/secretariatShare.ts';
import { submitterCount } from './counts/submitterCount.ts';
import { cheapestFrontier } from './prices/cheapestFrontier.ts';
import { developerPriceRatio } from './prices/developerPriceRatio.ts';
import { flagshipMedian } from './prices/flagshipMedian.ts';
import { flagshipMedianRatio } from './prices/flagshipMedianRatio.ts';
import { launchMedian } from './prices/launchMedian.ts';
import { openWeightsShare } from './prices/openWeightsShare.ts';
import { priceMoveCount } from './prices/priceMoveCount.ts';
import { indicatorQuotient } from './quotients/indicatorQuotient.ts';
import { shareOfWorld } from './quotients/shareOfWorld.ts';
import { frontierByRelease } from './releases/frontierByRelease.ts';
import { releaseLag } from './releases/releaseLag.ts';

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
