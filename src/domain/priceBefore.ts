import type { PriceBasis } from '../contract/codelists.ts';
import type { PriceSegment } from '../contract/priceHistory.ts';
import { dayBefore } from './periods.ts';
import { compareText } from './sorting.ts';
import type { ListedTokenKind } from './tokenKinds.ts';

/** One price of a model: the kind of token, the list, and the first day of that list's price. */
export interface PriceKey {
  readonly modelId: string;
  readonly kind: ListedTokenKind;
  readonly list: 'usd' | 'off-peak' | 'cny';
  readonly day: string;
}

interface PriceCourse {
  /** First day of the oldest price on record. */
  readonly first: string;
  /** The last other amount; `null` if none is on record. */
  readonly before: {
    readonly amount: number;
    /** `null` if it is that of the price after it. */
    readonly basis: PriceBasis | null;
    /** Last day of that amount, or the last on which it was seen. */
    readonly until: string;
    readonly isSeen: boolean;
  } | null;
}

function amountIn({ usd, offPeakUsd, cny }: PriceSegment, { kind, list }: PriceKey): number | null {
  const prices = list === 'usd' ? usd : list === 'off-peak' ? offPeakUsd : cny;
  return prices?.[kind] ?? null;
}

/** Returns an amount as the one before the next price: until when, and on what terms if those differ. */
function stepTo(other: PriceSegment, amount: number, next: PriceSegment): PriceCourse['before'] {
  const end = dayBefore(other.effectiveTo ?? next.effectiveFrom);
  const until = next.oldPriceLastSeen ?? end;
  return { amount, basis: other.basis === next.basis ? null : other.basis, until, isSeen: until !== end };
}

/** Returns from when a price is on record and the last other amount before it; `null` if it has no dated price. */
export function priceCourse(segments: readonly PriceSegment[], key: PriceKey): PriceCourse | null {
  const known = segments
    .filter(({ effectiveFrom }) => effectiveFrom <= key.day)
    .flatMap((segment) => {
      const amount = amountIn(segment, key);
      return amount === null ? [] : [{ segment, amount }];
    })
    .sort((a, b) => compareText(a.segment.effectiveFrom, b.segment.effectiveFrom));
  const [oldest, now] = [known[0], known.at(-1)];
  if (oldest === undefined) return null;
  const at = known.findLastIndex(({ amount }) => amount !== now?.amount);
  const [other, next] = [known[at], known[at + 1]];
  const before =
    other === undefined || next === undefined ? null : stepTo(other.segment, other.amount, next.segment);
  return { first: oldest.segment.effectiveFrom, before };
}
