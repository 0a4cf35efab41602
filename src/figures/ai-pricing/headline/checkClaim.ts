import { isoDay } from '../../../contract/periodDays.ts';
import type { PriceClaim, PriceNamesDocument } from '../../../contract/priceNames.ts';
import { developerIndex, type NameIndex } from './nameIndex.ts';
import { readClaim, type ReadClaim } from './readClaim.ts';
import { periodEnd } from '../../../domain/periods.ts';
import type { PriceBook } from '../../../domain/quotes.ts';
import { checkPairs, checkRatio, type PairCheck, type RatioCheck } from './checkRatios.ts';
import { checkPrice, type PriceCheck } from './priceFits.ts';

const nothing: NameIndex = new Map();

/**
 * Findings on record about the very figures of a sentence: same model, same printed amount, same currency. What began
 * after the day of the view is left out.
 */
export function claimFindings(
  claim: ReadClaim,
  recorded: readonly PriceClaim[],
  models: NameIndex,
  viewDay: string,
): PriceClaim[] {
  return recorded.filter(({ claim: text, validFrom }) => {
    if (validFrom !== null && validFrom > viewDay) return false;
    const said = readClaim(text, models, nothing, nothing);
    return said.prices.some((theirs) =>
      claim.prices.some(
        (own) =>
          own.currency === theirs.currency &&
          own.printed.value * own.scale === theirs.printed.value * theirs.scale &&
          own.mention !== null &&
          theirs.mention !== null &&
          own.mention.ids.some((id) => theirs.mention?.ids.includes(id)),
      ),
    );
  });
}

interface ClaimQuestion {
  readonly claim: string;
  readonly models: NameIndex;
  readonly boards: NameIndex;
  readonly book: PriceBook;
  readonly names: PriceNamesDocument;
  /** The day of the view. */
  readonly viewDay: string;
}

export interface CheckedClaim {
  readonly read: ReadClaim;
  /** The day that it was checked for: the one it names, the last one of the month it names, else that of the view. */
  readonly day: string;
  readonly prices: readonly PriceCheck[];
  readonly pairs: readonly PairCheck[];
  readonly ratios: readonly RatioCheck[];
  readonly findings: ReturnType<typeof claimFindings>;
}

/** The first two models that the sentence names without doubt. */
function twoModels({ models }: ReadClaim): readonly [string, string] | null {
  const ids = [...new Set(models.flatMap(({ ids: own }) => (own.length === 1 ? own : [])))];
  const [first, second] = ids;
  return first === undefined || second === undefined ? null : [first, second];
}

/** The last day of a month, by which its prices are checked. */
function lastDayOfMonth(month: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  return isoDay(periodEnd(month));
}

/** Holds each number of a sentence against the record as it was on the day of the view. Pure. */
export function checkClaim({ claim, models, boards, book, names, viewDay }: ClaimQuestion): CheckedClaim {
  const read = readClaim(claim, models, boards, developerIndex(book.models));
  const named = read.days[0] ?? lastDayOfMonth(read.months[0]);
  const day = named === undefined || named > viewDay ? viewDay : named;
  const prices = read.prices.map((figure) => checkPrice(figure, book, day, read.models));
  const pairs = checkPairs(prices, book, day);
  const two = twoModels(read);
  const sharedDay = pairs[0]?.day ?? day;
  return {
    read,
    day,
    prices,
    pairs,
    ratios: two === null ? [] : read.ratios.map((ratio) => checkRatio(ratio, two, book, day, sharedDay)),
    findings: claimFindings(read, names.claims, models, viewDay),
  };
}
