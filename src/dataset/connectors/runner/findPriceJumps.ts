import type { Finding } from './finding.ts';
import { isJump } from './isJump.ts';
import type { SegmentPlan } from './planPriceSegments.ts';

/** The canary for prices that changed more than tenfold. */
export function findPriceJumps({ changed }: SegmentPlan): Finding[] {
  return changed.flatMap(({ proposed, changes }) =>
    changes
      .filter(({ before, now }) => isJump(before, now))
      .map(({ what, before, now }) => {
        const sentence = `${proposed.modelId}: ${what} from ${before} to ${now}. More than tenfold: a unit may have changed.`;
        return { alarm: 'price-jump', sentence };
      }),
  );
}
