import {
  compareQuotes,
  type QuoteComparison,
  type HonestRatio,
  nearestRatios,
} from '../../../domain/compareQuotes.ts';
import { type PriceQuote, type PriceBook, basisKey, quotesOn } from '../../../domain/quotes.ts';
import { lastDayOf, type PriceCheck, type PriceFit } from './priceFits.ts';

/** Two prices of the sentence set against each other, on the last day on which both held. */
export interface PairCheck {
  readonly over: PriceCheck;
  readonly under: PriceCheck;
  readonly day: string;
  readonly comparison: QuoteComparison;
  /** Where the two have no ratio: the nearest that there are. */
  readonly nearest: readonly HonestRatio[];
}

/** A fitting price as it stood on a day; its newest row where it did not hold then. */
function quoteOnDay(fit: PriceFit, book: PriceBook, day: string): PriceQuote {
  const { quote } = fit;
  const onDay = quotesOn(book, quote.model.id, day).find(
    (one) => basisKey(one) === basisKey(quote) && one.amount === quote.amount,
  );
  return onDay ?? quote;
}

function pairOf(a: PriceCheck, b: PriceCheck, book: PriceBook, day: string): PairCheck[] {
  const [left, right] = [a.fits[0], b.fits[0]];
  if (left === undefined || right === undefined || left.quote.model.id === right.quote.model.id) return [];
  const shared = [lastDayOf(left, day), lastDayOf(right, day)].sort()[0] ?? day;
  const isOver = left.quote.amount >= right.quote.amount;
  const [over, under] = isOver ? [a, b] : [b, a];
  const [upper, lower] = isOver ? [left, right] : [right, left];
  const comparison = compareQuotes(quoteOnDay(upper, book, shared), quoteOnDay(lower, book, shared));
  const nearest =
    comparison.kind === 'ratio'
      ? []
      : nearestRatios(
          comparison,
          quotesOn(book, upper.quote.model.id, shared),
          quotesOn(book, lower.quote.model.id, shared),
        );
  return [{ over, under, day: shared, comparison, nearest }];
}

/** A sentence that calls one price input and the other output does not set them against each other. */
const isCompared = (a: PriceCheck, b: PriceCheck): boolean => {
  const [left, right] = [a.figure.presentedAs, b.figure.presentedAs];
  return left === null || right === null || left === right;
};

/**
 * Every two prices of a sentence that it sets against each other: of different models, each pair once. A price that is
 * said to be for nothing, "$5 and $30", is set against the price of its own kind; others are no pair of the sentence.
 */
export function checkPairs(checks: readonly PriceCheck[], book: PriceBook, day: string): PairCheck[] {
  const pairs = checks.flatMap((a, index) =>
    checks.slice(index + 1).flatMap((b) => (isCompared(a, b) ? pairOf(a, b, book, day) : [])),
  );
  const alike = pairs.filter(({ comparison }) => comparison.kind === 'ratio');
  const matched = new Set(alike.flatMap(({ over, under }) => [over, under]));
  return pairs.filter(({ over, under, comparison }) => {
    const unsaid = [over, under].some(({ figure }) => figure.presentedAs === null);
    return comparison.kind === 'ratio' || !unsaid || (!matched.has(over) && !matched.has(under));
  });
}
