import { isOnOrBefore, periodStart } from './formatPeriod.ts';
import { quotesOf, type PriceBook } from './quotesOf.ts';
import type { PriceQuote } from './priceQuote.ts';

/** Whether a price was in force on a day, as far as is known. */
export const isInForce = ({ since, until }: PriceQuote, day: string): boolean =>
  (since === null || isOnOrBefore(since, day)) && (until === null || day < until);

/** All of the basis but how far a tier reaches, which follows from the tiers beside it. */
export const basisKey = ({ basis }: PriceQuote): string =>
  [
    basis.kind,
    basis.mode,
    basis.inputTokensAbove,
    basis.hours,
    basis.currency,
    basis.list,
    basis.converted,
  ].join('|');

const firstDay = ({ since }: PriceQuote): number => (since === null ? 0 : periodStart(since));

/** Of what catalogues had, the newest; two of one day that disagree both stay. */
function isNewest(quote: PriceQuote, all: readonly PriceQuote[]): boolean {
  if (quote.sinceBy !== 'seen' || quote.until !== null) return true;
  return !all.some((other) => basisKey(other) === basisKey(quote) && firstDay(other) > firstDay(quote));
}

/** Sets how far each tier reaches: up to the next one of its mode. */
function withBound(quote: PriceQuote, all: readonly PriceQuote[]): PriceQuote {
  const { mode, inputTokensAbove } = quote.basis;
  const next = all
    .filter(({ basis }) => basis.mode === mode && basis.inputTokensAbove > inputTokensAbove)
    .map(({ basis }) => basis.inputTokensAbove);
  if (next.length === 0) return quote;
  return { ...quote, basis: { ...quote.basis, inputTokensUpTo: Math.min(...next) } };
}

/** On a day that a price still holds its end is not known, unless it was announced with the price. */
function withoutLaterEnd(quote: PriceQuote): PriceQuote {
  return quote.basis.offer === 'introductory' ? quote : { ...quote, until: null };
}

/**
 * What a model cost on a day (`YYYY-MM-DD`), on every basis that is on record: a dated price that covers the day,
 * the newest that a catalogue had by then, else the one known price from the release on.
 */
export function quotesOn(book: PriceBook, modelId: string, day: string): PriceQuote[] {
  const inForce = quotesOf(book, modelId, day).filter((quote) => isInForce(quote, day));
  const newest = inForce.filter((quote) => isNewest(quote, inForce));
  return newest.map((quote) => withoutLaterEnd(withBound(quote, newest)));
}
