import { compareText } from '../../../domain/sorting.ts';
import { isoDay } from '../../../contract/periodDays.ts';
import { isOnOrBefore, periodStart } from '../../../domain/periods.ts';
import {
  type PriceQuote,
  quotesOf,
  type PriceBook,
  termsKey,
  isInForce,
  quotesOn,
} from '../../../domain/quotes.ts';
import type { PriceFigure } from './bindPrices.ts';
import type { Mention } from './nameIndex.ts';
import { fitsPrinted } from './findNumbers.ts';

/** One price that matches the printed number, over all consecutive days on which it applied. */
export interface PriceFit {
  /** Its newest row. */
  readonly quote: PriceQuote;
  /** All rows that state it, oldest first: a promotion that became the list price has two. */
  readonly quotes: readonly PriceQuote[];
  readonly since: string | null;
  /** Day from which it no longer applied, as known on the day of the view. */
  readonly until: string | null;
  readonly inForce: boolean;
}

export interface PriceCheck {
  readonly figure: PriceFigure;
  /** Matches, most likely first: of the presented kind, in force, closest to the printed number. */
  readonly fits: readonly PriceFit[];
  /** Price of the presented kind at that time, if the most likely match has another kind. */
  readonly presented: PriceQuote | null;
  /** Successors of the matching price if it no longer applies on the day. */
  readonly now: readonly PriceQuote[];
  /** Nearest recorded prices if nothing matches. */
  readonly nearest: readonly PriceQuote[];
  /** Match for another model that the sentence may mean, if nothing else matches. */
  readonly meant: PriceFit | null;
}

const startOf = ({ since }: PriceQuote) => (since === null ? 0 : periodStart(since));

/** Returns what was known by a day: the end of a price still in force is not known yet. */
function knownBy(quotes: readonly PriceQuote[], day: string): PriceQuote[] {
  return quotes
    .filter(({ since }) => since === null || isOnOrBefore(since, day))
    .map((quote) => (quote.until !== null && quote.until > day ? { ...quote, until: null } : quote));
}

/** True if a price began by the day on which another ended. */
const meets = ({ until }: PriceQuote, { since }: PriceQuote): boolean =>
  until === null || since === null || since <= until;

/** Joins consecutive rows of equal terms and amount without a gap; a list in CNY may span several dated prices. */
function joined(quotes: readonly PriceQuote[], day: string): PriceFit[] {
  const runs: PriceQuote[][] = [];
  const sorted = [...quotes].sort((a, b) => compareText(termsKey(a), termsKey(b)) || startOf(a) - startOf(b));
  for (const quote of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.model.id === quote.model.id &&
      termsKey(last) === termsKey(quote) &&
      last.amount === quote.amount &&
      meets(last, quote);
    if (run !== undefined && follows) run.push(quote);
    else runs.push([quote]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { since } = first;
    const { until } = last;
    return [{ quote: last, quotes: run, since, until, inForce: isInForce(last, day) }];
  });
}

/** Orders matches by likelihood. */
function byLikelihood(figure: PriceFigure) {
  const target = figure.printed.value * figure.scale;
  const penalty = ({ quote, inForce }: PriceFit): readonly number[] => [
    figure.presentedAs === null || quote.terms.kind === figure.presentedAs ? 0 : 1,
    quote.terms.converted ? 1 : 0,
    inForce ? 0 : 1,
    quote.terms.mode === 'standard' ? 0 : 1,
    quote.terms.inputTokensAbove,
    Math.abs(quote.amount - target),
    -startOf(quote),
  ];
  return (a: PriceFit, b: PriceFit): number => {
    const [left, right] = [penalty(a), penalty(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
}

const distinct = (quotes: readonly PriceQuote[]): PriceQuote[] =>
  quotes.filter(
    (quote, index) =>
      quotes.findIndex(
        (other) =>
          other.model.id === quote.model.id &&
          other.amount === quote.amount &&
          termsKey(other) === termsKey(quote),
      ) === index,
  );

/** Returns the prices closest to a printed number, by ratio. */
function nearestTo(figure: PriceFigure, quotes: readonly PriceQuote[]): PriceQuote[] {
  const target = figure.printed.value * figure.scale;
  const off = ({ amount }: PriceQuote) => Math.abs(Math.log(amount / target));
  const real = quotes.filter(({ amount }) => amount > 0);
  return distinct([...real].sort((a, b) => off(a) - off(b))).slice(0, 3);
}

/** Returns the last day on which a price applied, up to the day of the view. */
export function lastDayInForce({ until }: Pick<PriceFit, 'until'>, day: string): string {
  return until === null ? day : isoDay(periodStart(until) - 1);
}

/** Returns all prices of some models recorded by a day that match a printed number, most likely first. */
function fitsOf(figure: PriceFigure, ids: readonly string[], book: PriceBook, day: string) {
  const known = ids.flatMap((id) => knownBy(quotesOf(book, id), day));
  const priced = known.filter(({ terms }) => terms.currency === figure.currency);
  const fitting = priced.filter(({ amount }) => fitsPrinted(figure.printed, amount, figure.scale));
  return { priced, fits: joined(fitting, day).sort(byLikelihood(figure)) };
}

/**
 * Returns a match for another name of the sentence, or for the name's base model, if a number matches no price of its
 * own model.
 */
function meantOf(figure: PriceFigure, named: readonly Mention[], book: PriceBook, day: string) {
  const ids = [...(figure.mention?.near ?? []), ...named.flatMap((one) => one.ids)];
  return fitsOf(figure, [...new Set(ids)], book, day).fits[0] ?? null;
}

/**
 * Returns the recorded prices that match a printed number, with their first and last day, on all bases of all dated
 * prices of its model (of every model if the sentence names none). Later prices are ignored.
 *
 * @param named all names of the sentence: a number that matches none of its own model may belong to another.
 */
export function checkPrice(
  figure: PriceFigure,
  book: PriceBook,
  day: string,
  named: readonly Mention[],
): PriceCheck {
  const own = figure.mention?.ids ?? book.models.map(({ id }) => id);
  const { priced, fits } = fitsOf(figure, own, book, day);
  const best = fits[0];
  if (best === undefined) {
    const nearest = nearestTo(figure, priced);
    return { figure, fits, presented: null, now: [], nearest, meant: meantOf(figure, named, book, day) };
  }
  const { terms, model } = best.quote;
  const sameBut = (kind: typeof terms.kind, on: string) =>
    quotesOn(book, model.id, on).filter(
      (quote) =>
        quote.terms.kind === kind &&
        quote.terms.currency === terms.currency &&
        quote.terms.mode === terms.mode &&
        quote.terms.inputTokensAbove === terms.inputTokensAbove,
    );
  const presentedAs = figure.presentedAs ?? terms.kind;
  return {
    figure,
    fits,
    presented:
      presentedAs === terms.kind ? null : (sameBut(presentedAs, lastDayInForce(best, day))[0] ?? null),
    now: best.inForce ? [] : sameBut(terms.kind, day),
    nearest: [],
    meant: null,
  };
}
