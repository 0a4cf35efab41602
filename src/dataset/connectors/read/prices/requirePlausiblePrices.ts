import { UpstreamError } from '../../connector.ts';
import type { PriceQuote } from './priceQuote.ts';

/** In a file of more than this share of odd prices, a field has another meaning than it had. */
const ALLOWED_SHARE = 0.3;

type Test = readonly [
  alarm: 'column-gone' | 'reshaped',
  sentence: string,
  isOdd: (quote: PriceQuote) => boolean,
];

const isAbove = (left: number | null, right: number | null) =>
  left !== null && right !== null && left > right;

const tests: readonly Test[] = [
  ['column-gone', 'have no price for input', ({ prices }) => prices.input === null],
  ['column-gone', 'have no price for output', ({ prices }) => prices.output === null],
  ['reshaped', 'cost less for output than for input', ({ prices }) => isAbove(prices.input, prices.output)],
  [
    'reshaped',
    'cost more for input from the cache than for other input',
    ({ prices }) => isAbove(prices.cachedInput, prices.input),
  ],
];

/**
 * Looks at the vendors' own prices as a whole: a field under a new name leaves them all without a price, and
 * two fields that changed places turn them all about.
 *
 * @throws UpstreamError `empty`, `column-gone` or `reshaped`.
 */
export function requirePlausiblePrices(quotes: readonly PriceQuote[]): void {
  if (quotes.length === 0)
    throw new UpstreamError('empty', 'The file has no price of a vendor that we know.');
  for (const [alarm, sentence, isOdd] of tests) {
    const odd = quotes.filter(isOdd);
    if (odd.length <= quotes.length * ALLOWED_SHARE) continue;
    const first = odd[0]?.place ?? '';
    const counts = `${odd.length} of ${quotes.length} models`;
    throw new UpstreamError(alarm, `${counts} ${sentence}, such as ${first}. Read what the fields mean.`);
  }
}
