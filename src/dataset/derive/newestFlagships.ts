import type { PricedModel } from '../../contract/aiPricing.ts';
import { isListedOn } from '../../contract/priceOn.ts';
import { compareText } from './compareText.ts';

function newestFirst(left: PricedModel, right: PricedModel): number {
  return compareText(right.releasedOn ?? '', left.releasedOn ?? '') || compareText(left.id, right.id);
}

/**
 * The newest flagship of each developer that has a release date and an output price, and was listed within 90 days
 * of the day: the figure that is made of these rows leaves out what was not, and would leave the developer out.
 *
 * @param models all priced models.
 * @param developers whose flagships are wanted, in that order.
 * @param day of the dataset (`YYYY-MM-DD`).
 */
export function newestFlagships(
  models: readonly PricedModel[],
  developers: readonly string[],
  day: string,
): PricedModel[] {
  return developers.flatMap((developer) => {
    const flagships = models.filter(
      (model) =>
        model.developer === developer &&
        model.tier === 'flagship' &&
        model.releasedOn !== null &&
        model.usd.output !== null &&
        isListedOn(model.lastListed, day),
    );
    return flagships.sort(newestFirst).slice(0, 1);
  });
}
