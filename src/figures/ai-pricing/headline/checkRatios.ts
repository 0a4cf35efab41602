import { isDay } from '../../../contract/periodDays.ts';
import {
  compareQuotes,
  nearestRatios,
  type HonestRatio,
  type QuoteComparison,
} from '../../../domain/compareQuotes.ts';
import { quotesOf, termsKey, quotesOn, type PriceQuote, type PriceBook } from '../../../domain/quotes.ts';
import type { TokenKind } from '../../../domain/tokenKinds.ts';
import { lastDayInForce, type PriceCheck, type PriceFit } from './priceFits.ts';
import { honestRatios } from '../ratios/priceRatiosFigure.ts';
import { fitsPrinted, type RatioWord } from './findNumbers.ts';

/** Two compared prices of the sentence, on the last day on which both applied. */
export interface PairCheck {
  readonly over: PriceCheck;
  readonly under: PriceCheck;
  readonly day: string;
  readonly comparison: QuoteComparison;
  /** Nearest valid ratios if the two have none. */
  readonly nearest: readonly HonestRatio[];
}

/** Returns a matching price as of a day, or its newest row if it did not apply then. */
function quoteOnDay(fit: PriceFit, book: PriceBook, day: string): PriceQuote {
  const { quote } = fit;
  const onDay = quotesOn(book, quote.model.id, day).find(
    (one) => termsKey(one) === termsKey(quote) && one.amount === quote.amount,
  );
  return onDay ?? quote;
}

function ratioPair(a: PriceCheck, b: PriceCheck, book: PriceBook, day: string): PairCheck[] {
  const [left, right] = [a.fits[0], b.fits[0]];
  if (left === undefined || right === undefined || left.quote.model.id === right.quote.model.id) return [];
  const shared = [lastDayInForce(left, day), lastDayInForce(right, day)].sort()[0] ?? day;
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

/** A sentence that calls one price input and the other output does not compare them. */
const isCompared = (a: PriceCheck, b: PriceCheck): boolean => {
  const [left, right] = [a.figure.presentedAs, b.figure.presentedAs];
  return left === null || right === null || left === right;
};

/**
 * Returns every pair of prices that a sentence compares: of different models, each pair once. A price without a
 * stated kind, as in "$5 and $30", is compared with the price of its own kind; other prices are not pairs of the
 * sentence.
 */
export function checkPairs(checks: readonly PriceCheck[], book: PriceBook, day: string): PairCheck[] {
  const pairs = checks.flatMap((a, index) =>
    checks.slice(index + 1).flatMap((b) => (isCompared(a, b) ? ratioPair(a, b, book, day) : [])),
  );
  const alike = pairs.filter(({ comparison }) => comparison.kind === 'ratio');
  const matched = new Set(alike.flatMap(({ over, under }) => [over, under]));
  return pairs.filter(({ over, under, comparison }) => {
    const unsaid = [over, under].some(({ figure }) => figure.presentedAs === null);
    return comparison.kind === 'ratio' || !unsaid || (!matched.has(over) && !matched.has(under));
  });
}

export interface RatioCheck {
  readonly ratio: RatioWord;
  /** Day of the ratios below. */
  readonly day: string;
  /** Ratios of like prices that match the printed number. */
  readonly fits: readonly HonestRatio[];
  /** Day from which they no longer matched; `null` if they do on the day of the check. */
  readonly until: string | null;
  /** Ratios of the same kinds that do not match: on the day of the check if none does any more, or else beside those. */
  readonly now: readonly HonestRatio[];
  /** Kinds that the sentence limits it to; none if all were compared. */
  readonly kinds: readonly TokenKind[];
  /** Ratios of the base tier on that day if none matches. */
  readonly others: readonly HonestRatio[];
}

/** Puts the more expensive price above, whichever model it belongs to. */
function ratiosOn(book: PriceBook, a: string, b: string, day: string): HonestRatio[] {
  const [left, right] = [quotesOn(book, a, day), quotesOn(book, b, day)];
  return [...honestRatios(left, right), ...honestRatios(right, left)].filter(({ ratio }) => ratio >= 1);
}

/** Tolerance for hedged numbers such as "nearly 35 times", besides rounding: "about 8 times" is 7.6. */
const HEDGE_ROOM = 0.05;

function fits({ form, printed, hedged }: RatioWord, { ratio }: HonestRatio): boolean {
  const actual = form === 'times' ? ratio : (1 - 1 / ratio) * 100;
  const off = Math.abs(actual - printed.value);
  const isNear = off <= printed.value * HEDGE_ROOM || off <= 10 ** -printed.decimals / 2;
  return fitsPrinted(printed, actual) || (hedged && form === 'times' && isNear);
}

/** Base tier and standard mode, which are shown if nothing matches. */
const isUsual = ({ over, under }: HonestRatio): boolean =>
  [over, under].every(({ terms }) => terms.inputTokensAbove === 0 && terms.mode === 'standard');

/** Returns the days up to the given one on which a price of either model changed, newest first. */
function ratioChangeDays(book: PriceBook, ids: readonly string[], day: string): string[] {
  const starts = ids.flatMap((id) => quotesOf(book, id).flatMap(({ since }) => since ?? []));
  const days = starts.filter((start) => isDay(start) && start <= day);
  return [...new Set([day, ...days])].sort().reverse();
}

/** Returns the ratios of the base tier in standard mode, or all if none is. */
function usualFirst(ratios: readonly HonestRatio[]): readonly HonestRatio[] {
  const usual = ratios.filter(isUsual);
  return usual.length > 0 ? usual : ratios;
}

/** Limits that the sentence sets to a ratio, besides its number. */
export interface RatioTerms {
  /** Models that it compares. */
  readonly models: readonly [string, string];
  /** Token kinds that it names; none if it names no kind, and all are compared. */
  readonly kinds: readonly TokenKind[];
  /** Day on which the prices of the sentence applied; `null` if it states none on record. */
  readonly on: string | null;
}

/**
 * Checks whether a ratio of the sentence is one of like prices of the two models: on the day for which its prices were
 * found, on the day of the check or, failing that, on the newest earlier day with a match. Ratios of unlike prices, or
 * of kinds that the sentence does not name, are never formed to explain a number.
 */
export function checkRatio(
  ratio: RatioWord,
  { models: [a, b], kinds, on }: RatioTerms,
  book: PriceBook,
  day: string,
): RatioCheck {
  const isNamed = ({ over }: HonestRatio) => kinds.length === 0 || kinds.includes(over.terms.kind);
  const fitting = (one: string) =>
    usualFirst(ratiosOn(book, a, b, one).filter((honest) => isNamed(honest) && fits(ratio, honest)));
  const days = ratioChangeDays(book, [a, b], day);
  const found = [...(on === null ? [] : [on]), ...days].find((one) => fitting(one).length > 0);
  if (found === undefined) {
    const others = ratiosOn(book, a, b, on ?? day).filter(isUsual);
    return { ratio, day: on ?? day, kinds, fits: [], until: null, now: [], others };
  }
  const held = fitting(found);
  const until = days.findLast((one) => one > found && fitting(one).length === 0) ?? null;
  const isOfKind = ({ over }: HonestRatio) => held.some((one) => one.over.terms.kind === over.terms.kind);
  const now = ratiosOn(book, a, b, until === null ? found : day).filter(
    (one) => isUsual(one) && isOfKind(one) && !fits(ratio, one),
  );
  return { ratio, day: found, kinds, fits: held, until, now, others: [] };
}
