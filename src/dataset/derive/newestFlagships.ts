import type { PricedModel } from '../../contract/aiPricing.ts';
import { compareText } from './compareText.ts';

function newestFirst(left: PricedModel, right: PricedModel): number {
  return compareText(right.releasedOn ?? '', left.releasedOn ?? '') || compareText(left.id, right.id);
}

/**
 * The newest flagship of each developer that has a release date and an output price.
 *
 * @param models all priced models.
 * @param developers whose flagships are wanted, in that order.
 */
export function newestFlagships(
  models: readonly PricedModel[],
  developers: readonly string[],
): PricedModel[] {
  return developers.flatMap((developer) => {
    const flagships = models.filter(
      (model) =>
        model.developer === developer &&
        model.tier === 'flagship' &&
        model.releasedOn !== null &&
        model.usd.output !== null,
    );
    return flagships.sort(newestFirst).slice(0, 1);
  });
}
