import type { Observation } from '../../../contract/indicator.ts';
import { exchangeRate, type MonthlyRate } from '../../../transforms/exchangeRate.ts';
import { newestFlagships } from '../../../transforms/newestFlagships.ts';
import type { EffectivePrice } from '../../../transforms/pricesOn.ts';
import type { PriceKind } from '../../../transforms/priceFacts.ts';

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
  readonly conversion: { readonly listed: number; readonly rate: MonthlyRate } | null;
}

const isReseller = ({ model }: EffectivePrice) => model.channel.includes('reseller');

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

function converted(
  price: EffectivePrice,
  listed: number | null,
  day: string,
  by: (value: number, rate: number) => number,
  rates: readonly Observation[],
): NativePrice[] {
  const rate = exchangeRate(rates, day);
  if (listed === null || rate === null) return [];
  return [{ price, listing: 'converted', value: by(listed, rate.value), conversion: { listed, rate } }];
}

/**
 * What a model costs in a currency: as listed in it, and beside that what is listed in the other currency,
 * converted at the monthly rate of the price's own month. A list in each currency gives two prices, of which
 * the listed one comes last, and so is drawn on top.
 */
export function nativePrices(
  price: EffectivePrice,
  kind: PriceKind,
  currency: Currency,
  day: string,
  rates: readonly Observation[],
): NativePrice[] {
  const [usd, cny] = [listedUsd(price, kind), listedCny(price, kind)];
  const own = (value: number | null, listing: Listing): NativePrice[] =>
    value === null ? [] : [{ price, listing, value, conversion: null }];
  const earlier = (date: string | null) => (date !== null && date < day ? date : day);
  if (currency === 'usd') {
    const other = converted(price, cny, earlier(price.cnyOn), (value, rate) => value / rate, rates);
    return [...other, ...own(usd, isReseller(price) ? 'reseller' : 'own')];
  }
  // The newest of the price lists is as of a day; a dated segment as of its first.
  const listedOn = price.model.hasHistory ? (price.since ?? day) : price.model.priceAsOf;
  return [
    ...converted(price, usd, earlier(listedOn), (value, rate) => value * rate, rates),
    ...own(cny, 'own'),
  ];
}

/** The newest flagships, and of each developer besides the newest flagship that is listed in both currencies. */
export function nativeRows(
  prices: readonly EffectivePrice[],
  kind: PriceKind,
  day: string,
): EffectivePrice[] {
  const newest = newestFlagships(prices, day);
  const twice = newestFlagships(
    prices.filter((price) => bothLists(price, kind) !== null),
    day,
  );
  const ids = new Set([...newest, ...twice].map(({ model }) => model.id));
  return prices.filter(({ model }) => ids.has(model.id));
}
