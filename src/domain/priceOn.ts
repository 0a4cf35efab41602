import type { PriceBasis } from '../contract/codelists.ts';
import { dayBefore, isOnOrBefore, periodStart } from './periods.ts';
import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';

/**
 * A vendor may have two lists, one in USD and one in CNY for the mainland: a price in one never ends a price in the
 * other.
 */
type PriceList = 'international' | 'mainland';

/** Returns the list that a price belongs to. Promotions, peak hours and schedules are conditions of the USD list. */
export const listOf = (basis: PriceBasis): PriceList =>
  basis === 'cny-converted' ? 'mainland' : 'international';

/** Basis for the first day of a price: it took effect, the model was released, or someone had it by then. */
export type SinceBy = PricedModel['sinceBy'];

/** Fields of a model's own row: its newest price, and when it was seen. */
interface OwnPrice {
  readonly basis: PriceBasis;
  readonly releasedOn: string | null;
  readonly releasePrecision: string;
  /** Day on which the price of the row was seen. */
  readonly priceAsOf: string;
  /** Last day on which a list with this price was read; the same day or a later one. */
  readonly lastListed: string;
  /** First listing of the price in a catalog; `null` if none is on record. */
  readonly firstListed: { readonly day: string } | null;
  /** CNY list of the row. */
  readonly cnyList: { readonly lastListed: string } | null;
}

interface DatedPrice {
  readonly basis: PriceBasis;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly datePrecision: string;
}

/** The row that states a model's price on a day, and the known start and end of that exact price. */
export interface PriceInForce<Segment> {
  /** The dated price; `null` if the model has one price on its list. */
  readonly segment: Segment | null;
  /** True if the model's own row states it: it was seen while this price applied, and by the day of the view. */
  readonly isOwnRow: boolean;
  /** First day or period on which this price is known; never that of another price. */
  readonly since: string;
  readonly sinceBy: SinceBy;
  /** Newest day on which it was seen in its list. */
  readonly lastListed: string;
  /** Day on which the row that states it was read; of a dated price, its first day. */
  readonly readOn: string;
}

/** Number of days without a sighting after which a price no longer counts as current. */
const LISTED_FOR = 90;

type Ending = Pick<PricedModel, 'endsOn'>;

/** True if a source states that the model ended before a day. */
export const hasEnded = ({ endsOn }: Ending, day: string): boolean => endsOn !== null && endsOn < day;

/** True if a price of a model that was last seen on one day still counts as the list price of another. */
export const isListedOn = (model: Ending, lastListed: string, day: string): boolean =>
  !hasEnded(model, day) && periodStart(day) - periodStart(lastListed) <= LISTED_FOR;

/** Returns the last sighting of a price that a view of a day can know and show. */
export const seenBy = (lastListed: string, day: string): string => (lastListed < day ? lastListed : day);

const covers = ({ effectiveFrom, effectiveTo }: DatedPrice, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);

/** A first day is stated only by a vendor or the name of a snapshot; otherwise it is a sighting. */
const isStated = ({ datePrecision }: Pick<DatedPrice, 'datePrecision'>) =>
  datePrecision === 'exact' || datePrecision === 'snapshot-name';

/** An open price was listed until its last sighting, an ended one until the day before the next. */
function lastListedOf(model: OwnPrice, segment: DatedPrice): string {
  const isOwn = listOf(segment.basis) === listOf(model.basis);
  const seen = isOwn ? model.lastListed : (model.cnyList?.lastListed ?? segment.effectiveFrom);
  if (covers(segment, seen)) return seen;
  return segment.effectiveTo === null ? segment.effectiveFrom : dayBefore(segment.effectiveTo);
}

/** Returns the first day of a dated price and its basis: a day that is stated, or that of a sighting. */
export function startOfPrice(price: Pick<DatedPrice, 'effectiveFrom' | 'datePrecision'>): {
  readonly since: string;
  readonly sinceBy: SinceBy;
} {
  return { since: price.effectiveFrom, sinceBy: isStated(price) ? 'effective' : 'seen' };
}

/**
 * Returns a dated price of a model for a day that it covers.
 *
 * @param known day of the view: later sightings are unknown to it.
 */
export function datedPrice<Segment extends DatedPrice>(
  model: OwnPrice,
  segment: Segment,
  known: string,
): PriceInForce<Segment> {
  const isOwn = listOf(segment.basis) === listOf(model.basis);
  const isOwnRow = isOwn && model.priceAsOf <= known && covers(segment, model.priceAsOf);
  return {
    segment,
    isOwnRow,
    readOn: isOwnRow ? model.priceAsOf : segment.effectiveFrom,
    ...startOfPrice(segment),
    lastListed: lastListedOf(model, segment),
  };
}

/**
 * Returns the price of the model's own row if its list has no dated prices; `null` before it is known. It counts from
 * the release if nothing else is on record, otherwise from the day on which it was seen. Its first day is that of its
 * first listing once a view knows of one.
 */
function undated(
  model: OwnPrice,
  hasOtherList: boolean,
  day: string,
  known: string,
): PriceInForce<never> | null {
  const { releasedOn, releasePrecision, priceAsOf, lastListed, firstListed } = model;
  const isRelease = releasedOn !== null && !hasOtherList;
  const from = isRelease ? releasedOn : priceAsOf;
  if (!isOnOrBefore(from, day)) return null;
  const isListed = firstListed !== null && firstListed.day <= known;
  const isUnseen = isRelease && releasePrecision !== 'first-seen' && !isListed;
  return {
    segment: null,
    isOwnRow: true,
    readOn: priceAsOf,
    since: isListed ? firstListed.day : from,
    sinceBy: isUnseen ? 'release' : 'seen',
    lastListed,
  };
}

/**
 * Returns the price of a model on a day (`YYYY-MM-DD`), for the build and every view. A model has one price per day,
 * from the list of its own row: the vendor's USD list if there is one, otherwise the converted CNY list. From that
 * list it is the dated price that covers the day (first day inclusive, last exclusive), or the only known price.
 * Before a USD list was first seen, the converted CNY list applies. `null` if none is known.
 *
 * @param segments dated prices of the model, each with its end.
 * @param known day of the view if it is later: it decides which source applies.
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
    const constant = undated(model, segments.length > 0, day, known);
    if (constant !== null) return constant;
  }
  const other = segments.find((segment) => listOf(segment.basis) !== list && covers(segment, day));
  return other === undefined ? null : datedPrice(model, other, known);
}

interface RateRow {
  readonly timePeriod: string;
  readonly value: number | null;
}

/**
 * Returns the CNY per USD known on a day (`YYYY-MM-DD`): the mean of the newest month that had ended by then. The
 * last day of a month thus has the rate of its month, and no day has a later one. `null` if there is none.
 *
 * @param rates rates of `pricing-cny-per-usd`, in any order.
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

/** Converts CNY prices to USD, rounded to a millionth of a dollar. */
export function inUsd(cny: TokenPrices, cnyPerUsd: number): TokenPrices {
  const convert = (amount: number | null) =>
    amount === null ? null : Math.round((amount / cnyPerUsd) * DIGITS) / DIGITS;
  return { input: convert(cny.input), cachedInput: convert(cny.cachedInput), output: convert(cny.output) };
}
