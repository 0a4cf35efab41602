import type { PricedModel, TokenPrices } from '../contract/aiPricing.ts';
import { noSurerThan } from '../contract/confidence.ts';
import type { CnyRate } from '../contract/priceHistory.ts';
import type { Evidence } from '../contract/primitives.ts';
import { formatPeriod } from './periods.ts';
import { exchangeRate, inUsd } from './priceOn.ts';
import { formatValue } from './values.ts';

/** "7.178 CNY per USD, the mean of June 2025": how every page names a rate. */
export const rateText = ({ value, timePeriod }: Pick<CnyRate, 'value' | 'timePeriod'>): string =>
  `${formatValue(value, 'decimal')} CNY per USD, the mean of ${formatPeriod(timePeriod)}`;

/** What a price in dollars rests on that a list in CNY was converted to: our own work, so medium at most. */
export function convertedEvidence(list: Evidence, rate: CnyRate): Evidence {
  const note = `Converted at ${rateText(rate)} (Federal Reserve)`;
  return {
    ...noSurerThan(list, [rate.evidence, { confidence: 'medium' }]),
    note: list.note === null ? note : `${note}; ${list.note}`,
    made: 'converted',
  };
}

/** What a day rests on that no source states: one on which something was seen. Medium at most, as what we make. */
export const seenEvidence = (sighted: Evidence): Evidence => ({
  ...noSurerThan(sighted, [{ confidence: 'medium' }]),
  note: null,
  made: 'seen',
});

/** A price in dollars, what it rests on, and the rate of a list in CNY that it was converted at; else `null`. */
interface Dollars {
  readonly usd: TokenPrices;
  readonly evidence: Evidence;
  readonly conversion: CnyRate | null;
}

/**
 * A list in CNY in dollars at the rate known on a day: the one place that converts it, for build and pages. `null`
 * where there is no list, or no rate.
 */
export function yuanInDollars(
  cny: TokenPrices | null,
  list: Evidence,
  rates: readonly CnyRate[],
  day: string,
): Dollars | null {
  const conversion = cny === null ? null : exchangeRate(rates, day);
  return cny === null || conversion === null
    ? null
    : { usd: inUsd(cny, conversion.value), evidence: convertedEvidence(list, conversion), conversion };
}

type Priced = Pick<PricedModel, 'basis' | 'usd' | 'cny' | 'cnyList' | 'evidence'>;

/** Dollars of a price: of a list in USD as it stands, of one in CNY at the rate known on the day. */
export function dollarsOn(price: Priced, rates: readonly CnyRate[], day: string): Dollars {
  const { basis, usd, cny, cnyList, evidence } = price;
  const converted =
    basis === 'cny-converted' && cnyList !== null ? yuanInDollars(cny, cnyList.evidence, rates, day) : null;
  return converted ?? { usd, evidence, conversion: null };
}
