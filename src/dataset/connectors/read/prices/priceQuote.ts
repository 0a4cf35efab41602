import * as v from 'valibot';

/** Prices in USD per million tokens. `null` where the source gives none; a catalog's 0 is none. */
export interface QuotedPrices {
  readonly input: number | null;
  readonly cachedInput: number | null;
  readonly output: number | null;
}

/** What a model costs at its vendor's own API, as an upstream tells it. */
export interface CatalogQuote {
  /** As the records spell it. */
  readonly developer: string;
  /** The model's id at the vendor's API. */
  readonly vendorId: string;
  /** File and key in the upstream, as in `data/openai.json, id o3`. */
  readonly place: string;
  readonly prices: QuotedPrices;
  /** Where the vendor bills by the hour: `prices` are those of peak hours, these hold otherwise. */
  readonly offPeak: QuotedPrices | null;
  /** The day from which the price holds, where the upstream names one. It may lie ahead. */
  readonly since: string | null;
}

/** A price in a catalog: a number that is not below zero, or nothing. */
export const catalogPrice = v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** A catalog writes 0 where it knows no price. */
export function toldPrice(price: number | null | undefined): number | null {
  return price === undefined || price === 0 ? null : price;
}
