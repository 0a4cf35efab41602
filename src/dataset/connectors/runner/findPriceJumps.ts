import { recordedValues } from './comparePrices.ts';
import type { Finding } from './finding.ts';
import { isJump } from './isJump.ts';
import type { PriceChange, SegmentPlan } from './planPriceSegments.ts';

function findingsOf({ proposed, changes, inForce, recorded }: PriceChange, isOfAll: boolean): Finding[] {
  const { modelId, sourceLocator } = proposed;
  const far = changes.filter(({ what, before, now }) => {
    const values = isOfAll ? recordedValues([inForce, ...recorded], what) : [before];
    return values.every((value) => isJump(value, now));
  });
  return far.map(({ what, before, now }) => {
    const change = `${modelId}: ${what} from ${before} to ${now}`;
    const sentence = `${change} (${sourceLocator}). More than tenfold: a unit may have changed.`;
    return { alarm: 'price-jump', sentence };
  });
}

/**
 * The canary for prices that changed more than tenfold. A price that would not be added, as the records know
 * its day, is no less a sign of another unit; but it may be that of another day, and so it must be far from
 * all that the records hold of the model.
 */
export function findPriceJumps({ changed, disputed, undecided }: SegmentPlan): Finding[] {
  return [
    ...changed.flatMap((change) => findingsOf(change, false)),
    ...[...disputed, ...undecided].flatMap((change) => findingsOf(change, true)),
  ];
}
