import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import { noSurerThan } from '../contract/confidence.ts';
import type { CnyRate } from '../contract/priceHistory.ts';
import type { Evidence } from '../contract/primitives.ts';
import { formatPeriod } from './periods.ts';
import { exchangeRate, inUsd } from './priceOn.ts';

/** Returns the text for a rate, with all digits of its source: "7.1781 CNY per USD, the mean of June 2025". */
export const rateText = ({ value, timePeriod }: Pick<CnyRate, 'value' | 'timePeriod'>): string =>
  `${String(value)} CNY per USD, the mean of ${formatPeriod(timePeriod)}`;

/** Returns the evidence of a USD price that we converted from a CNY list: medium confidence at most. */
export function convertedEvidence(list: Evidence, rate: CnyRate): Evidence {
  const note = `Converted at ${rateText(rate)} (Federal Reserve)`;
  return {
    ...noSurerThan(list, [rate.evidence, { confidence: 'medium' }]),
    note: list.note === null ? note : `${note}; ${list.note}`,
    made: 'converted',
  };
}

/** Returns the evidence of a day on which something was seen and that no source states: medium confidence at most. */
export const seenEvidence = (sighted: Evidence): Evidence => ({
  ...noSurerThan(sighted, [{ confidence: 'medium' }]),
  note: null,
  made: 'seen',
});

/** True if nothing of a list costs anything: no rate is needed to say so in dollars. */
const isFree = ({ input, cachedInput, output }: TokenPrices): boolean =>
  [input, cachedInput, output].every((amount) => amount === null || amount === 0);

/** A USD price with its evidence, and the rate if it was converted from a CNY list; otherwise `null`. */
interface Dollars {
  readonly usd: TokenPrices;
  readonly evidence: Evidence;
  readonly conversion: CnyRate | null;
}

/**
 * Converts a CNY list to USD at the rate known on a day. The only place that does so, for the build and for the
 * pages. `null` if there is no list or no rate. What is free is free in any currency.
 */
export function yuanInDollars(
  cny: TokenPrices | null,
  list: Evidence,
  rates: readonly CnyRate[],
  day: string,
): Dollars | null {
  if (cny !== null && isFree(cny)) return { usd: cny, evidence: list, conversion: null };
  const conversion = cny === null ? null : exchangeRate(rates, day);
  return cny === null || conversion === null
    ? null
    : { usd: inUsd(cny, conversion.value), evidence: convertedEvidence(list, conversion), conversion };
}

type Priced = Pick<PricedModel, 'basis' | 'usd' | 'cny' | 'cnyList' | 'evidence'>;

/** Returns a price in USD: a USD list unchanged, a CNY list at the rate known on the day. */
export function dollarsOn(price: Priced, rates: readonly CnyRate[], day: string): Dollars {
  const { basis, usd, cny, cnyList, evidence } = price;
  const converted =
    basis === 'cny-converted' && cnyList !== null ? yuanInDollars(cny, cnyList.evidence, rates, day) : null;
  return converted ?? { usd, evidence, conversion: null };
}
