import * as v from 'valibot';

/** Prices (USD per million tokens). `null` if the source gives none; 0 in a catalog means none. */
export interface QuotedPrices {
  readonly input: number | null;
  readonly cachedInput: number | null;
  readonly output: number | null;
}

/** Price of a model in its vendor's own API, according to an upstream. */
export interface CatalogQuote {
  /** Developer as the records spell it. */
  readonly developer: string;
  /** The model's id in the vendor's API. */
  readonly vendorId: string;
  /** File and key in the upstream, such as `data/openai.json, id o3`. */
  readonly place: string;
  readonly prices: QuotedPrices;
  /** Prices outside peak hours if the vendor bills by the hour: `prices` are then those of peak hours. */
  readonly offPeak: QuotedPrices | null;
  /** Day from which the price applies, if the upstream gives one. It may be in the future. */
  readonly since: string | null;
}

/** A price in a catalog: a number that is not below zero, or nothing. */
export const catalogPrice = v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** Returns `null` for 0, which catalogs write for an unknown price. */
export function toldPrice(price: number | null | undefined): number | null {
  return price === undefined || price === 0 ? null : price;
}
