import { isoDay } from '../../../contract/periodDays.ts';
import type { PriceClaim, PriceNamesDocument } from '../../../contract/priceNames.ts';
import type { PriceFinding } from './findingItem.ts';
import { developerIndex, type NameIndex, type Span } from './nameIndex.ts';
import { readClaim, type ReadClaim } from './readClaim.ts';
import { periodEnd } from '../../../domain/periods.ts';
import type { PriceBook } from '../../../domain/quotes.ts';
import { checkPairs, checkRatio, type PairCheck, type RatioCheck } from './checkRatios.ts';
import { checkPrice, lastDayInForce, type PriceCheck } from './priceFits.ts';
import type { TokenKind } from '../../../domain/tokenKinds.ts';
import { checkChange, type ChangeCheck } from './checkChange.ts';
import { monthOf, multipleOf } from './findUnread.ts';
import { isOneSentence } from './wordOrder.ts';

const nothing: NameIndex = new Map();

/**
 * Returns recorded findings about exactly the figures of a sentence: same model, same printed amount, same currency.
 * Findings after the day of the view are omitted. Each has its model, if the claim names one.
 */
function claimFindings(
  claim: ReadClaim,
  recorded: readonly PriceClaim[],
  models: NameIndex,
  viewDay: string,
): PriceFinding[] {
  return recorded.flatMap((one) => {
    if (one.validFrom !== null && one.validFrom > viewDay) return [];
    const said = readClaim(one.claim, models, nothing, nothing);
    const found = said.prices.find((theirs) =>
      claim.prices.some(
        (own) =>
          own.currency === theirs.currency &&
          own.printed.value * own.scale === theirs.printed.value * theirs.scale &&
          own.mention !== null &&
          theirs.mention !== null &&
          own.mention.ids.some((id) => theirs.mention?.ids.includes(id)),
      ),
    );
    const [modelId = null] = found?.mention?.ids ?? [];
    return found === undefined ? [] : [{ ...one, modelId }];
  });
}

interface ClaimQuestion {
  readonly claim: string;
  readonly models: NameIndex;
  readonly boards: NameIndex;
  readonly book: PriceBook;
  readonly names: PriceNamesDocument;
  /** Day of the view. */
  readonly viewDay: string;
}

export interface CheckedClaim {
  readonly read: ReadClaim;
  /** Day used for the check: the one in the sentence, the last day of a month in it, or else that of the view. */
  readonly day: string;
  readonly prices: readonly PriceCheck[];
  readonly pairs: readonly PairCheck[];
  readonly ratios: readonly RatioCheck[];
  readonly changes: readonly ChangeCheck[];
  /** Months, changes and numbers of the sentence that were not held against the records. */
  readonly unchecked: readonly Span[];
  readonly findings: readonly PriceFinding[];
}

/** Returns the first two models that the sentence names unambiguously. */
function twoModels({ models }: ReadClaim): readonly [string, string] | null {
  const ids = [...new Set(models.flatMap(({ ids: own }) => (own.length === 1 ? own : [])))];
  const [first, second] = ids;
  return first === undefined || second === undefined ? null : [first, second];
}

/** Returns the last day of a month, which is used to check its prices. */
function lastDayOfMonth(month: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  return isoDay(periodEnd(month));
}

const beside = ({ text }: ReadClaim, a: Span, b: Span): boolean =>
  a.start < b.start ? isOneSentence(text, a, b) : isOneSentence(text, b, a);

/** Returns the token kinds named after a ratio, up to the next one, or else anywhere in its sentence. */
function kindsBeside(read: ReadClaim, own: Span): TokenKind[] {
  const here = read.kinds.filter((word) => beside(read, word, own));
  const next = read.ratios.find(({ start }) => start > own.start)?.start ?? Infinity;
  const after = here.filter(({ start }) => start > own.end && start < next);
  return [...new Set((after.length > 0 ? after : here).map(({ kind }) => kind))];
}

/** Returns the day on which the prices in the sentence of a ratio applied together; `null` if none is on record. */
function pricedDay(read: ReadClaim, own: Span, prices: readonly PriceCheck[], day: string): string | null {
  const days = prices.flatMap(({ figure, fits: [best] }) =>
    best === undefined || !beside(read, figure, own) ? [] : [lastDayInForce(best, day)],
  );
  return days.sort()[0] ?? null;
}

/** Returns the newest such month up to a day: "August" is that of the year, or of the one before. */
function newestMonth(month: number, day: string): string {
  const year = Number(day.slice(0, 4));
  const of = (one: number) => `${String(one)}-${String(month).padStart(2, '0')}`;
  return of(year) <= day.slice(0, 7) ? of(year) : of(year - 1);
}

/** Returns the multiples such as "tripled" that say of what: one model, and a kind of price. */
function checkChanges(read: ReadClaim, book: PriceBook, day: string): ChangeCheck[] {
  const [modelId, ...others] = new Set(read.models.flatMap(({ ids }) => ids));
  if (modelId === undefined || others.length > 0) return [];
  return read.unread.flatMap((word) => {
    const times = multipleOf(word);
    const kinds = kindsBeside(read, word);
    if (times === null || kinds.length === 0) return [];
    const named = read.unread.flatMap((one) => (beside(read, one, word) ? (monthOf(one) ?? []) : []))[0];
    const month = read.months[0] ?? (named === undefined ? null : newestMonth(named, day));
    return checkChange(book, { word, times, modelId, kinds, month, day }) ?? [];
  });
}

/** Returns what of a sentence no check covers. */
function uncheckedOf(
  read: ReadClaim,
  ratios: readonly RatioCheck[],
  changes: readonly ChangeCheck[],
): readonly Span[] {
  const isRead = (one: Span) =>
    changes.some(({ word }) => word === one || (monthOf(one) !== null && beside(read, one, word)));
  const ranks = read.standings.filter(({ board, mention }) => board === null || mention === null);
  return [
    ...read.unread.filter((one) => !isRead(one)),
    ...(ratios.length === 0 ? read.ratios : []),
    ...ranks,
  ];
}

/** Checks each number of a sentence against the records as of the day of the view. Pure. */
export function checkClaim({ claim, models, boards, book, names, viewDay }: ClaimQuestion): CheckedClaim {
  const read = readClaim(claim, models, boards, developerIndex(book.models));
  const named = read.days[0] ?? lastDayOfMonth(read.months[0]);
  const day = named === undefined || named > viewDay ? viewDay : named;
  const prices = read.prices.map((figure) => checkPrice(figure, book, day, read.models));
  const two = twoModels(read);
  const ratios =
    two === null
      ? []
      : read.ratios.map((ratio) => {
          const on = pricedDay(read, ratio, prices, day);
          return checkRatio(ratio, { models: two, kinds: kindsBeside(read, ratio), on }, book, day);
        });
  const changes = checkChanges(read, book, day);
  return {
    read,
    day,
    prices,
    pairs: checkPairs(prices, book, day),
    ratios,
    changes,
    unchecked: uncheckedOf(read, ratios, changes),
    findings: claimFindings(read, names.claims, models, viewDay),
  };
}
