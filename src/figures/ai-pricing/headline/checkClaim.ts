import { isoDay } from '../../../contract/periodDays.ts';
import type { PriceClaim, PriceNamesDocument } from '../../../contract/priceNames.ts';
import type { PriceFinding } from './findingItem.ts';
import { developerIndex, type NameIndex } from './nameIndex.ts';
import { readClaim, type ReadClaim } from './readClaim.ts';
import { periodEnd } from '../../../domain/periods.ts';
import type { PriceBook } from '../../../domain/quotes.ts';
import { checkPairs, checkRatio, type PairCheck, type RatioCheck } from './checkRatios.ts';
import { checkPrice, type PriceCheck } from './priceFits.ts';

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

/** Checks each number of a sentence against the records as of the day of the view. Pure. */
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
