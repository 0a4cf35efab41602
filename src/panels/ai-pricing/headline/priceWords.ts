import { formatPeriod } from '../../../figure/formatPeriod.ts';
import { tokenKindLabels } from '../../../transforms/priceQuote.ts';
import type { PriceFigure } from './bindPrices.ts';
import type { PriceFit } from './priceFits.ts';

/** How a printed price was read: of which model, as which kind, in which currency and unit. */
export function readAs({ mention, presentedAs, currency, currencySaid, unitSaid }: PriceFigure): string {
  const whose = mention === null ? 'of a model that is not named' : `of ${mention.text}`;
  const kind =
    presentedAs === null
      ? 'for what is not said'
      : `for ${presentedAs === 'input' ? 'input' : tokenKindLabels[presentedAs]}`;
  const assumed = [
    currencySaid ? null : `no currency is printed, ${currency} was taken`,
    unitSaid ? null : 'no number of tokens is printed, a million was taken',
  ].filter((note) => note !== null);
  return `Read as a price ${[`${whose}, ${kind}`, ...assumed].join('; ')}.`;
}

/** "from April 26, 2026 to August 16, 2026" */
export function fitDays({ quote, since, until }: PriceFit): string {
  if (since === null) return 'of unknown date';
  if (quote.sinceBy === 'seen') return `as seen on ${formatPeriod(since)}`;
  return until === null
    ? `since ${formatPeriod(since)}`
    : `from ${formatPeriod(since)} to ${formatPeriod(until)}`;
}
