import type { PriceBasis } from '../contract/codelists.ts';
import { dayBefore, isOnOrBefore, periodStart } from './periods.ts';
import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';

/** A vendor may have two lists, one in USD and one in CNY for the mainland: a price of one never ends one of the other. */
type PriceList = 'international' | 'mainland';

/** The list that a price is in. Promotions, peak hours and schedules are conditions of the list in USD. */
export const listOf = (basis: PriceBasis): PriceList =>
  basis === 'cny-converted' ? 'mainland' : 'international';

/** How the first day of a price is known: it took effect, the model came out, or somebody had it by then. */
export type SinceBy = PricedModel['sinceBy'];

/** What a model's own row must say: its newest price, and when that was seen. */
interface OwnPrice {
  readonly basis: PriceBasis;
  readonly releasedOn: string | null;
  readonly releasePrecision: string;
  /** The day on which the price of the row was seen. */
  readonly priceAsOf: string;
  /** The last day on which a list was read that held it, the same or a later one. */
  readonly lastListed: string;
  /** The CNY list of the row. */
  readonly cnyList: { readonly lastListed: string } | null;
}

interface DatedPrice {
  readonly basis: PriceBasis;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly datePrecision: string;
}

/** Which row says what a model costs on a day, and since and until when that very price is known to stand. */
export interface PriceInForce<Segment> {
  /** The dated price that this is; `null` where the model has one price on its list. */
  readonly segment: Segment | null;
  /** Whether the model's own row states it: it was seen when this price held, and by the day of the view. */
  readonly isOwnRow: boolean;
  /** First day or period on which this price is known, never that of another price. */
  readonly since: string;
  readonly sinceBy: SinceBy;
  /** The newest day on which it was seen in its list. */
  readonly lastListed: string;
}

/** After this many days without a sighting a price is no longer called that of the day. */
const LISTED_FOR = 90;

/** Whether a price last seen on one day may still be called the list price of another. */
export const isListedOn = (lastListed: string, day: string): boolean =>
  periodStart(day) - periodStart(lastListed) <= LISTED_FOR;

/** The last day up to another on which a price was seen: what a view of that day can know, and what it may show. */
export const seenBy = (lastListed: string, day: string): string => (lastListed < day ? lastListed : day);

const covers = ({ effectiveFrom, effectiveTo }: DatedPrice, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);

/** Only a day that a vendor or the name of a snapshot gives is the first; else it is a sighting. */
const isStated = ({ datePrecision }: Pick<DatedPrice, 'datePrecision'>) =>
  datePrecision === 'exact' || datePrecision === 'snapshot-name';

/** A price that is still open was listed until somebody saw it last; one that ended, until the day before the next. */
function lastListedOf(model: OwnPrice, segment: DatedPrice): string {
  const isOwn = listOf(segment.basis) === listOf(model.basis);
  const seen = isOwn ? model.lastListed : (model.cnyList?.lastListed ?? segment.effectiveFrom);
  if (covers(segment, seen)) return seen;
  return segment.effectiveTo === null ? segment.effectiveFrom : dayBefore(segment.effectiveTo);
}

/**
 * The first day of a dated price, and how it is known. A price from the day of the release on is one of the launch: few
 * lists say so, and it cannot be older.
 */
export function firstDayOf(
  { releasedOn }: Pick<OwnPrice, 'releasedOn'>,
  price: Pick<DatedPrice, 'effectiveFrom' | 'datePrecision'>,
): { readonly since: string; readonly sinceBy: SinceBy } {
  const { effectiveFrom: since } = price;
  if (!isStated(price)) return { since, sinceBy: 'seen' };
  return { since, sinceBy: since === releasedOn ? 'release' : 'effective' };
}

/**
 * A dated price of a model as what holds on a day that it covers.
 *
 * @param known the day of the view: what was seen later it does not know.
 */
export function datedPrice<Segment extends DatedPrice>(
  model: OwnPrice,
  segment: Segment,
  known: string,
): PriceInForce<Segment> {
  const isOwn = listOf(segment.basis) === listOf(model.basis);
  return {
    segment,
    isOwnRow: isOwn && model.priceAsOf <= known && covers(segment, model.priceAsOf),
    ...firstDayOf(model, segment),
    lastListed: lastListedOf(model, segment),
  };
}

/**
 * The price of the model's own row, without dated prices of its list: taken as constant since the release where
 * nothing else is on record, else known from the day on which it was seen.
 */
function undated(model: OwnPrice, hasOtherList: boolean): PriceInForce<never> {
  const { releasedOn, releasePrecision, priceAsOf, lastListed } = model;
  const isRelease = releasedOn !== null && !hasOtherList;
  return {
    segment: null,
    isOwnRow: true,
    since: isRelease ? releasedOn : priceAsOf,
    sinceBy: isRelease && releasePrecision !== 'first-seen' ? 'release' : 'seen',
    lastListed,
  };
}

/**
 * What a model cost on a day (`YYYY-MM-DD`): the one answer for the build and every view. A model has one price on
 * one day, in the list that its own row is in: the vendor's list in USD where it has one, else the CNY list,
 * converted. Of that list the dated price that covers the day (its first day is in, its last is not), or the one
 * known price. Before a list in USD was first seen, the converted CNY list is in. `null` where none is known.
 *
 * @param segments dated prices of the model, each with its end.
 * @param known the day of the view, where that is a later one: whose word counts is decided by it.
 */
export function priceOn<Segment extends DatedPrice>(
  model: OwnPrice,
  segments: readonly Segment[],
  day: string,
  known = day,
): PriceInForce<Segment> | null {
  const list = listOf(model.basis);
  const own = segments.filter(({ basis }) => listOf(basis) === list);
  const inForce = own.find((segment) => covers(segment, day));
  if (inForce !== undefined) return datedPrice(model, inForce, known);
  if (own.length === 0) {
    const constant = undated(model, segments.length > 0);
    if (isOnOrBefore(constant.since, day)) return constant;
  }
  const other = segments.find((segment) => listOf(segment.basis) !== list && covers(segment, day));
  return other === undefined ? null : datedPrice(model, other, known);
}

interface RateRow {
  readonly timePeriod: string;
  readonly value: number | null;
}

/**
 * The yuan for one dollar that was known on a day (`YYYY-MM-DD`): the mean of the newest month that had ended by
 * then. So the last day of a month has the rate of its month, and no day has one of later. `null` where none is.
 *
 * @param rates of `pricing-cny-per-usd`, in any order.
 */
export function exchangeRate<Row extends RateRow>(
  rates: readonly Row[],
  day: string,
): (Row & { readonly value: number }) | null {
  let newest: Row | null = null;
  for (const row of rates) {
    if (row.value === null || !isOnOrBefore(row.timePeriod, day)) continue;
    if (newest === null || row.timePeriod > newest.timePeriod) newest = row;
  }
  return newest?.value == null ? null : { ...newest, value: newest.value };
}

const DIGITS = 1_000_000;

/** Prices in CNY as USD, to a millionth of a dollar. */
export function inUsd(cny: TokenPrices, cnyPerUsd: number): TokenPrices {
  const convert = (amount: number | null) =>
    amount === null ? null : Math.round((amount / cnyPerUsd) * DIGITS) / DIGITS;
  return { input: convert(cny.input), cachedInput: convert(cny.cachedInput), output: convert(cny.output) };
}
