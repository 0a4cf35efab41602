import type { TokenPrices } from './aiPricing.ts';
import { isOnOrBefore } from './periodDays.ts';

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
  return rates.reduce<(Row & { readonly value: number }) | null>((newest, row) => {
    const { timePeriod, value } = row;
    if (value === null || !isOnOrBefore(timePeriod, day)) return newest;
    return newest === null || timePeriod > newest.timePeriod ? { ...row, value } : newest;
  }, null);
}

const DIGITS = 1_000_000;

/** Prices in CNY as USD, to a millionth of a dollar. */
export function inUsd(cny: TokenPrices, cnyPerUsd: number): TokenPrices {
  const convert = (amount: number | null) =>
    amount === null ? null : Math.round((amount / cnyPerUsd) * DIGITS) / DIGITS;
  return { input: convert(cny.input), cachedInput: convert(cny.cachedInput), output: convert(cny.output) };
}
