import { isoDay } from '../../../contract/periodDays.ts';
import { periodStart } from '../../../domain/periods.ts';
import { quoteRatio } from '../../../domain/quoteRatio.ts';
import { quotesOf, quotesOn, type PriceBook, type PriceQuote } from '../../../domain/quotes.ts';
import type { TokenKind } from '../../../domain/tokenKinds.ts';
import type { Span } from './nameIndex.ts';

/** A price after a change as a multiple of the one before. */
export interface PriceMultiple {
  readonly before: PriceQuote;
  readonly after: PriceQuote;
  readonly multiple: number;
}

/** A multiple of the sentence ("tripled") against the change of the model's prices. */
export interface ChangeCheck {
  readonly word: Span;
  /** Month that the sentence names, `YYYY-MM`; `null` if it names none. */
  readonly month: string | null;
  /** Day of the change: in the month, or the nearest to it. */
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

/** Returns what became of each price of a model on a day; none if nothing changed. */
function multiplesOn(book: PriceBook, id: string, kinds: readonly TokenKind[], day: string): PriceMultiple[] {
  const on = (one: string) => quotesOn(book, id, one).filter((quote) => isBase(quote, kinds));
  const [earlier, later] = [on(isoDay(periodStart(day) - 1)), on(day)];
  const all = later.flatMap((after) =>
    earlier
      // A price of all hours goes on as two; a price of some hours as that of the same.
      .filter(({ terms }) => [after.terms.hours, 'all'].includes(terms.hours) || after.terms.hours === 'all')
      .flatMap((before) => {
        const multiple = quoteRatio(after, before);
        return multiple === null ? [] : [{ before, after, multiple }];
      }),
  );
  return all.some(({ multiple }) => multiple !== 1) ? all : [];
}

const FACTOR_ROOM = 0.05;

interface ChangeQuestion {
  readonly word: Span;
  /** The multiple that the word states. */
  readonly times: number;
  readonly modelId: string;
  readonly kinds: readonly TokenKind[];
  readonly month: string | null;
  /** Last day of the records. */
  readonly day: string;
}

/**
 * Checks a multiple against the change of a model's prices in the month, or nearest to it; without a month, the
 * newest. `null` if no change is on record.
 */
export function checkChange(book: PriceBook, question: ChangeQuestion): ChangeCheck | null {
  const { word, times, modelId, kinds, month, day } = question;
  const starts = quotesOf(book, modelId).flatMap(({ since }) => since ?? []);
  const days = [...new Set(starts)].filter((one) => one.length === 10 && one <= day);
  const aim = periodStart(month ?? day);
  const isInMonth = (one: string) => month !== null && one.startsWith(month);
  const away = (one: string) => (isInMonth(one) ? 0 : Math.abs(periodStart(one) - aim));
  const steps = days
    .map((one) => ({ one, multiples: multiplesOn(book, modelId, kinds, one) }))
    .filter(({ multiples }) => multiples.length > 0)
    .sort((a, b) => away(a.one) - away(b.one));
  const [step] = steps;
  if (step === undefined) return null;
  const { one, multiples } = step;
  const isMeant = month === null || isInMonth(one);
  const fits = multiples.filter(({ multiple }) => Math.abs(multiple - times) <= times * FACTOR_ROOM);
  return { word, month, day: one, multiples, fits: isMeant ? fits : [] };
}
