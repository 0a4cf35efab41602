import type { CnyList } from '../../contract/aiPricing.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { dayBefore, formatPeriod, lastDayOf } from '../../domain/periods.ts';
import { isListedOn } from '../../domain/priceOn.ts';
import { costsTheSame, scheduledStep, type PriceStep } from '../../domain/priceSteps.ts';
import { heldPrices, type EffectivePrice, type HeldPrice } from '../../domain/prices.ts';
import { compareText } from '../../domain/sorting.ts';
import { listedTokenKinds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import { lastListedText } from '../../figures/priceFacts.ts';
import { priceLists, pricesIn, type PriceList } from '../../figures/priceItem.ts';

/** The columns of prices, one a kind of token. */
export const kindColumns = listedTokenKinds.map((kind) => {
  const label = tokenKindLabels[kind];
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
});

/** A price of one list, as long as it stood there, or as it is announced. */
export interface PriceRow {
  readonly list: PriceList;
  readonly price: EffectivePrice;
  readonly from: string;
  /** The last day in words, or what is known of it. */
  readonly until: string;
}

const [usd, offPeak, yuan] = priceLists;

/** "last listed August 1, 2026" where it was not seen for long, else that it is. */
const openEnd = (lastListed: string, day: string): string =>
  isListedOn(lastListed, day) ? 'still listed' : lastListedText(lastListed);

function untilText({ open, price, to }: HeldPrice, next: PriceStep | null, day: string): string {
  if (!open) return formatPeriod(to);
  return next === null ? openEnd(price.lastListed, day) : `announced to end on ${formatPeriod(next.day)}`;
}

/** The rows of what a price is in dollars, at all hours or at peak and off-peak. */
const dollarRows = (row: Omit<PriceRow, 'list'>): PriceRow[] =>
  [usd, offPeak].flatMap((list) => (pricesIn(row.price, list) === null ? [] : [{ list, ...row }]));

interface HeldYuan {
  readonly price: EffectivePrice;
  readonly from: string;
  readonly days: CnyList;
}

/** What the list in CNY held, oldest first: a list that stays while the one beside it changes is one. */
function heldYuan(held: readonly HeldPrice[]): HeldYuan[] {
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

/** The rows of the list in CNY: it has days of its own, beside a list in USD as well. */
function yuanRows(held: readonly HeldPrice[], day: string): PriceRow[] {
  const all = heldYuan(held);
  return all.map(({ price, from, days: { lastListed } }, index) => {
    const next = all[index + 1];
    const end = next === undefined ? null : dayBefore(next.from);
    if (end === null) return { list: yuan, price, from, until: openEnd(lastListed, day) };
    const until = end <= lastListed ? formatPeriod(end) : lastListedText(lastListed);
    return { list: yuan, price, from, until };
  });
}

/**
 * Every price on record up to a day, a row a list, newest first, below the one that is announced to follow.
 *
 * @param day `YYYY-MM-DD`.
 */
export function priceRows(document: ModelDocument, day: string): PriceRow[] {
  const { model, segments, cnyRates: rates } = document;
  const next = scheduledStep(model, { models: [model], segments, rates }, day);
  const held = heldPrices(document, day);
  return [
    ...(next === null ? [] : dollarRows({ price: next.price, from: next.day, until: 'announced' })),
    ...held.flatMap((one) => dollarRows({ ...one, until: untilText(one, next, day) })),
    ...yuanRows(held, day),
  ].sort((a, b) => compareText(b.from, a.from));
}
