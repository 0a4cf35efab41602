import type { CnyRate } from '../../../contract/priceHistory.ts';
import { exchangeRate } from '../../../domain/priceOn.ts';
import { shownFlagships } from '../../../domain/flagships.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import type { PriceKind } from '../../priceFacts.ts';

export type Currency = 'usd' | 'cny';

/** The currency that a view asks for. */
export const currencyOf = (option: string | undefined): Currency => (option === 'cny' ? 'cny' : 'usd');

/** Whose number a price is: of the vendor's list in this currency, a reseller's, or of another list, converted. */
export type Listing = 'own' | 'reseller' | 'converted';

export interface NativePrice {
  readonly price: EffectivePrice;
  readonly listing: Listing;
  readonly value: number;
  /** The price in the currency of its list, and the rate it was converted at; `null` where it was not. */
  readonly conversion: { readonly listed: number; readonly rate: CnyRate } | null;
}

const isReseller = ({ model }: EffectivePrice) => model.soldBy === 'reseller';

/** The price in USD that somebody lists: none where it was converted from CNY. */
const listedUsd = (price: EffectivePrice, kind: PriceKind): number | null =>
  price.basis === 'cny-converted' ? null : price.usd[kind];

const listedCny = (price: EffectivePrice, kind: PriceKind): number | null => price.cny?.[kind] ?? null;

/** The vendor's own two prices of one kind; `null` where it does not list both. */
export function bothLists(
  price: EffectivePrice,
  kind: PriceKind,
): { readonly usd: number; readonly cny: number } | null {
  const [usd, cny] = [listedUsd(price, kind), listedCny(price, kind)];
  return usd === null || cny === null || usd === 0 || isReseller(price) ? null : { usd, cny };
}

/** A list in CNY in dollars, at the rate known on the day. */
function inUsd(
  price: EffectivePrice,
  kind: PriceKind,
  day: string,
  rates: readonly CnyRate[],
): NativePrice[] {
  const listed = listedCny(price, kind);
  if (listed === null) return [];
  const rate = exchangeRate(rates, day);
  return rate === null
    ? []
    : [{ price, listing: 'converted', value: listed / rate.value, conversion: { listed, rate } }];
}

/** A list in USD in yuan, at the rate of the day. */
function inCny(
  price: EffectivePrice,
  kind: PriceKind,
  day: string,
  rates: readonly CnyRate[],
): NativePrice[] {
  const [listed, rate] = [listedUsd(price, kind), exchangeRate(rates, day)];
  return listed === null || rate === null
    ? []
    : [{ price, listing: 'converted', value: listed * rate.value, conversion: { listed, rate } }];
}

/**
 * What a model costs in a currency: as listed in it, and beside that what is listed in the other currency,
 * converted at a monthly rate. A list in each currency gives two prices, of which the listed one comes last, and
 * so is drawn on top.
 */
export function nativePrices(
  price: EffectivePrice,
  kind: PriceKind,
  currency: Currency,
  day: string,
  rates: readonly CnyRate[],
): NativePrice[] {
  const listed = currency === 'usd' ? listedUsd(price, kind) : listedCny(price, kind);
  const listing = currency === 'usd' && isReseller(price) ? 'reseller' : 'own';
  const other = currency === 'usd' ? inUsd(price, kind, day, rates) : inCny(price, kind, day, rates);
  return listed === null ? other : [...other, { price, listing, value: listed, conversion: null }];
}

/** The newest flagships, and of each developer besides the newest flagship that is listed in both currencies. */
export function nativeRows(
  prices: readonly EffectivePrice[],
  kind: PriceKind,
  day: string,
): EffectivePrice[] {
  const newest = shownFlagships(prices, day);
  const twice = shownFlagships(
    prices.filter((price) => bothLists(price, kind) !== null),
    day,
  );
  const ids = new Set([...newest, ...twice].map(({ model }) => model.id));
  return prices.filter(({ model }) => ids.has(model.id));
}
