import type { CnyList } from '../../contract/aiPricing.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { dayBefore, formatPeriod, lastDayOf } from '../../domain/periods.ts';
import { isListedOn } from '../../domain/priceOn.ts';
import { costsTheSame, scheduledStep, type PriceStep } from '../../domain/priceSteps.ts';
import { heldPrices, type HeldPrice } from '../../domain/heldPrices.ts';
import { hasOwnDay, type EffectivePrice } from '../../domain/prices.ts';
import { compareText } from '../../domain/sorting.ts';
import { listedTokenKinds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import { lastListedText } from '../priceFacts.ts';
import { priceLists, pricesIn, type TokenPriceList } from '../priceItem.ts';

/** Columns of prices, one per kind of token. */
export const kindColumns = listedTokenKinds.map((kind) => {
  const label = tokenKindLabels[kind];
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
});

/** A price of one list, for the period in which it was listed, or as announced. */
export interface PriceRow {
  readonly list: TokenPriceList;
  readonly price: EffectivePrice;
  readonly from: string;
  /** False if the price began on that day or later: nothing on record says when. */
  readonly isOwnDay: boolean;
  /** The last date as text, or what is known about it. */
  readonly until: string;
}

const [usd, offPeak, yuan] = priceLists;

/** Returns "last listed August 1, 2026" for a price not seen for long; otherwise states that it is listed. */
const openEnd = ({ model }: EffectivePrice, lastListed: string, day: string): string =>
  isListedOn(model, lastListed, day) ? 'still listed' : lastListedText(lastListed);

function priceUntil({ open, price, to }: HeldPrice, next: PriceStep | null, day: string): string {
  if (!open) return formatPeriod(to);
  return next === null
    ? openEnd(price, price.lastListed, day)
    : `announced to end on ${formatPeriod(next.day)}`;
}

/** Returns the first day of a row: that on which its price was first seen, if it only counts from the release. */
const rowStart = ({ price, from }: HeldPrice): string =>
  price.segment === null && price.sinceBy === 'seen' ? lastDayOf(price.since) : from;

/** Returns the rows of a price in USD: at all hours, or peak and off-peak. */
const dollarRows = (row: Omit<PriceRow, 'list' | 'isOwnDay'>): PriceRow[] =>
  [usd, offPeak].flatMap((list) =>
    pricesIn(row.price, list) === null ? [] : [{ list, ...row, isOwnDay: hasOwnDay(row.price) }],
  );

interface HeldYuan {
  readonly price: EffectivePrice;
  readonly from: string;
  readonly days: CnyList;
}

/** Returns the prices in CNY, oldest first: a price that stays while the USD one changes is a single entry. */
function yuanSpans(held: readonly HeldPrice[]): HeldYuan[] {
  const stated = held.flatMap(({ price, from }): HeldYuan[] => {
    const { cnyList: days, basis } = price;
    if (days === null) return [];
    return [{ price, days, from: basis === 'cny-converted' ? from : lastDayOf(days.since) }];
  });
  return stated
    .sort((a, b) => compareText(a.from, b.from))
    .reduce<HeldYuan[]>((kept, one) => {
      const last = kept.at(-1);
      const isOn =
        last !== undefined && one.from <= last.days.lastListed && costsTheSame(last.price.cny, one.price.cny);
      return isOn ? kept : [...kept, one];
    }, []);
}

/** Returns the rows of the list in CNY: it has its own dates, even next to a list in USD. */
function yuanRows(held: readonly HeldPrice[], day: string): PriceRow[] {
  const all = yuanSpans(held);
  return all.map(({ price, from, days: { since, sinceBy, lastListed } }, index) => {
    const row = { list: yuan, price, from, isOwnDay: hasOwnDay({ model: price.model, since, sinceBy }) };
    const next = all[index + 1];
    const end = next === undefined ? null : dayBefore(next.from);
    if (end === null) return { ...row, until: openEnd(price, lastListed, day) };
    const until = end <= lastListed ? formatPeriod(end) : lastListedText(lastListed);
    return { ...row, until };
  });
}

/**
 * Returns every price on record up to a date, one row per list, newest first after an announced successor.
 *
 * @param day `YYYY-MM-DD`.
 */
export function priceRows(document: ModelDocument, day: string): PriceRow[] {
  const { model, segments, cnyRates: rates } = document;
  const next = scheduledStep(model, { models: [model], segments, rates }, day);
  const held = heldPrices(document, day).map((one) => ({ ...one, from: rowStart(one) }));
  return [
    ...(next === null ? [] : dollarRows({ price: next.price, from: next.day, until: 'announced' })),
    ...held.flatMap((one) => dollarRows({ ...one, until: priceUntil(one, next, day) })),
    ...yuanRows(held, day),
  ].sort((a, b) => compareText(b.from, a.from));
}
