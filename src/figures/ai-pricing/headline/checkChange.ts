import { isDay } from '../../../contract/periodDays.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { dayBefore, lastDayOf, periodStart } from '../../../domain/periods.ts';
import { quoteRatio } from '../../../domain/quoteRatio.ts';
import { quotesOf, quotesOn, type PriceBook, type PriceQuote } from '../../../domain/quotes.ts';
import { listedTokenKinds, type TokenKind } from '../../../domain/tokenKinds.ts';
import { monthOf, multipleOf } from './findUnread.ts';
import type { Span } from './nameIndex.ts';
import { nearestMention, type ReadClaim } from './readClaim.ts';
import { kindsBeside } from './bindKinds.ts';
import { isBeside } from './wordOrder.ts';

/** A price after a change as a multiple of the one before. */
export interface PriceMultiple {
  readonly before: PriceQuote;
  readonly after: PriceQuote;
  readonly multiple: number;
}

/** A multiple of the sentence ("tripled") against the change of a model's prices. */
export interface ChangeCheck {
  readonly word: Span;
  readonly model: PricedModel;
  /** Month that the sentence names, `YYYY-MM`; `null` if it names none. */
  readonly month: string | null;
  /** Day of the change, in the month or the nearest to it; that of the check for a change since a month. */
  readonly day: string;
  readonly multiples: readonly PriceMultiple[];
  readonly fits: readonly PriceMultiple[];
}

/** Base prices in U.S. dollars, which the sentence may be about. */
const isBase = ({ terms }: PriceQuote, kinds: readonly TokenKind[]): boolean =>
  kinds.includes(terms.kind) &&
  terms.currency === 'USD' &&
  terms.mode === 'standard' &&
  terms.inputTokensAbove === 0 &&
  !terms.converted;

interface ChangeStep {
  readonly model: PricedModel;
  readonly day: string;
  readonly multiples: readonly PriceMultiple[];
}

/** Returns what became of each price of a model from one day to another; none if nothing changed. */
function priceStepOf(
  book: PriceBook,
  model: PricedModel,
  kinds: readonly TokenKind[],
  [from, day]: readonly [string, string],
): ChangeStep[] {
  const on = (one: string) => quotesOn(book, model.id, one).filter((quote) => isBase(quote, kinds));
  const [earlier, later] = [on(from), on(day)];
  const multiples = later.flatMap((after) =>
    earlier
      // A price of all hours goes on as two; a price of some hours as that of the same.
      .filter(({ terms }) => [after.terms.hours, 'all'].includes(terms.hours) || after.terms.hours === 'all')
      .flatMap((before) => {
        const multiple = quoteRatio(after, before);
        return multiple === null ? [] : [{ before, after, multiple }];
      }),
  );
  return multiples.some(({ multiple }) => multiple !== 1) ? [{ model, day, multiples }] : [];
}

/** Tolerance of a change, as a share of it: "tripled" is 2.9 to 3.1 times. */
const CHANGE_ROOM = 0.05;

interface ChangeQuestion {
  readonly word: Span;
  /** The multiple that the sentence states. */
  readonly times: number;
  /** Models that it may mean. */
  readonly ids: readonly string[];
  readonly kinds: readonly TokenKind[];
  readonly month: string | null;
  /** True if the month is that of the earlier price: "4.6 times as expensive as in July". */
  readonly isSince: boolean;
  /** Last day of the records. */
  readonly day: string;
}

/** Returns the changes of the prices of some models that a multiple may be about. */
function priceStepsOf(book: PriceBook, { ids, kinds, month, isSince, day }: ChangeQuestion): ChangeStep[] {
  const models = book.models.filter(({ id }) => ids.includes(id));
  if (month !== null && isSince)
    return models.flatMap((model) => priceStepOf(book, model, kinds, [lastDayOf(month), day]));
  return models.flatMap((model) => {
    const starts = quotesOf(book, model.id).flatMap(({ since }) => since ?? []);
    const days = [...new Set(starts)].filter((one) => isDay(one) && one <= day);
    return days.flatMap((one) => priceStepOf(book, model, kinds, [dayBefore(one), one]));
  });
}

/**
 * Checks a multiple against the changes of prices in the month, or nearest to it; without a month, the newest. Of
 * several models those count whose prices changed then.
 */
function checkChange(book: PriceBook, question: ChangeQuestion): ChangeCheck[] {
  const { word, times, month, isSince, day } = question;
  const isMeant = (one: ChangeStep) => month === null || isSince || one.day.startsWith(month);
  const aim = periodStart(month ?? day);
  const away = (one: ChangeStep) =>
    month !== null && isMeant(one) ? 0 : Math.abs(periodStart(one.day) - aim);
  const steps = priceStepsOf(book, question);
  const nearest = Math.min(...steps.map(away));
  return steps
    .filter((one) => away(one) === nearest)
    .map((one) => ({
      ...one,
      word,
      month,
      fits: isMeant(one)
        ? one.multiples.filter(
            ({ multiple }) => Math.abs(multiple - times) <= Math.abs(times - 1) * CHANGE_ROOM,
          )
        : [],
    }));
}

/** Returns the newest such month up to a day: "August" is that of the year, or of the one before. */
function newestMonth(month: number, day: string): string {
  const year = Number(day.slice(0, 4));
  const of = (one: number) => `${String(one)}-${String(month).padStart(2, '0')}`;
  return of(year) <= day.slice(0, 7) ? of(year) : of(year - 1);
}

const OF_PRICES = /\b(?:pric|cost|charg|expensive|cheap)|价/i;
/** Matches the month of an earlier price: "as expensive as in July". */
const SINCE_MONTH = /\b(?:as|than)\s(?:it\s(?:was|did)\s)?in\s[A-Z\d]/;

/** Returns the kinds of price that a word of change is about: those that its clause names, or all. */
function changedKinds(read: ReadClaim, word: Span): readonly TokenKind[] {
  const named = kindsBeside(read, word);
  const isOfPrices =
    OF_PRICES.test(read.text) || read.prices.some((price) => isBeside(read.text, price, word));
  return named.length > 0 || !isOfPrices ? named : listedTokenKinds;
}

/** Returns the multiples of a sentence with what states them: words, percentages, and ratios to an earlier month. */
function saidChanges({
  text,
  unread,
  ratios,
  models,
}: ReadClaim): { readonly word: Span; readonly times: number }[] {
  const said = unread.flatMap((word) => {
    const times = multipleOf(text, word);
    return times === null ? [] : [{ word, times }];
  });
  const sinceMonth = models.length < 2 && SINCE_MONTH.test(text) ? ratios : [];
  return [
    ...said,
    ...sinceMonth.map((word) => ({
      word,
      times: word.form === 'times' ? word.printed.value : 1 - word.printed.value / 100,
    })),
  ];
}

/** Checks the changes of prices that a sentence states: of the model, or of all models of the company, next to each. */
export function checkChanges(read: ReadClaim, book: PriceBook, day: string): ChangeCheck[] {
  const { text, models, developers, unread, months } = read;
  const names = [...models, ...developers].toSorted((a, b) => a.start - b.start);
  return saidChanges(read).flatMap(({ word, times }) => {
    const kinds = changedKinds(read, word);
    const ids = nearestMention(text, names, word)?.ids ?? [];
    const [named] = unread.flatMap((one) => (isBeside(text, one, word) ? (monthOf(one) ?? []) : []));
    const month = months[0] ?? (named === undefined ? null : newestMonth(named, day));
    return checkChange(book, { word, times, ids, kinds, month, isSince: SINCE_MONTH.test(text), day });
  });
}
