import { compareQuotes, type HonestRatio, type Refusal } from './compareQuotes.ts';
import type { PriceQuote, QuoteBasis } from './priceQuote.ts';

const compared = [
  'kind',
  'currency',
  'mode',
  'hours',
  'inputTokensAbove',
  'offer',
  'list',
  'soldBy',
] as const;

/** In how many parts of the basis two quotes differ; a change of token kind or currency weighs most. */
function distance(a: QuoteBasis, b: QuoteBasis): number {
  return compared.filter((part) => a[part] !== b[part]).length;
}

function nearest(to: PriceQuote, ratios: readonly HonestRatio[], of: (ratio: HonestRatio) => PriceQuote) {
  return [...ratios].sort(
    (left, right) => distance(of(left).basis, to.basis) - distance(of(right).basis, to.basis),
  )[0];
}

/**
 * The honest ratios nearest to a refused one: the first keeps the price that stood above and takes the nearest
 * price of the other model that goes with it, the second keeps the one that stood below. At most two.
 *
 * @param overs the quotes of the upper model, and
 * @param unders those of the lower, that are in force on the day.
 */
export function nearestRatios(
  { over, under }: Pick<Refusal, 'over' | 'under'>,
  overs: readonly PriceQuote[],
  unders: readonly PriceQuote[],
): HonestRatio[] {
  const ratioOf = (a: PriceQuote, b: PriceQuote): HonestRatio[] => {
    const comparison = compareQuotes(a, b);
    return comparison.kind === 'ratio' ? [comparison] : [];
  };
  const keepsOver = nearest(
    under,
    unders.flatMap((quote) => ratioOf(over, quote)),
    (ratio) => ratio.under,
  );
  const keepsUnder = nearest(
    over,
    overs.flatMap((quote) => ratioOf(quote, under)),
    (ratio) => ratio.over,
  );
  return [keepsOver, keepsUnder].filter((ratio) => ratio !== undefined);
}
