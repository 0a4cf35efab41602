import type { PriceClaim, PriceNamesDocument } from '../../../contract/priceNames.ts';
import type { PriceFinding } from './findingItem.ts';
import { developerIndex, type NameIndex, type Span } from './nameIndex.ts';
import { readClaim, type ReadClaim } from './readClaim.ts';
import { lastDayOf } from '../../../domain/periods.ts';
import type { PriceBook } from '../../../domain/quotes.ts';
import { checkPairs, checkRatio, type PairCheck, type RatioCheck } from './checkRatios.ts';
import { checkPrice, lastDayInForce, type PriceCheck } from './priceFits.ts';
import { checkChanges, type ChangeCheck } from './checkChange.ts';
import { isChange, monthOf } from './findUnread.ts';
import { kindsBeside } from './bindKinds.ts';
import { isBeside } from './wordOrder.ts';

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

/** Returns the day on which the prices in the sentence of a ratio applied together; `null` if none is on record. */
function pricedDay(read: ReadClaim, own: Span, prices: readonly PriceCheck[], day: string): string | null {
  const days = prices.flatMap(({ figure, fits: [best] }) =>
    best === undefined || !isBeside(read.text, figure, own) ? [] : [lastDayInForce(best, day)],
  );
  return days.sort()[0] ?? null;
}

/** Returns what of a sentence no check covers. */
function uncheckedOf(
  read: ReadClaim,
  ratios: readonly RatioCheck[],
  changes: readonly ChangeCheck[],
): readonly Span[] {
  const isRead = (one: Span) =>
    changes.some(
      ({ word }) =>
        word === one || ((monthOf(one) !== null || isChange(one)) && isBeside(read.text, one, word)),
    );
  const ranks = read.standings.filter(({ board, mention }) => board === null || mention === null);
  return [
    ...read.unread.filter((one) => !isRead(one)),
    ...(ratios.length === 0 ? read.ratios.filter((one) => !isRead(one)) : []),
    ...ranks,
  ];
}

/** Checks each number of a sentence against the records as of the day of the view. Pure. */
export function checkClaim({ claim, models, boards, book, names, viewDay }: ClaimQuestion): CheckedClaim {
  const read = readClaim(claim, models, boards, developerIndex(book.models));
  const [month] = read.months;
  const named = read.days[0] ?? (month === undefined ? undefined : lastDayOf(month));
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
  const changes = checkChanges(read, book, read.days.length > 0 ? day : viewDay);
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
