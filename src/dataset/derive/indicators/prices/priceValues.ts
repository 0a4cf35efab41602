import type { ListedTokenKind } from '../../../../domain/tokenKinds.ts';
import type { ModelRow } from '../../../tables/records.ts';
import { lastDayOf } from '../../../../domain/periods.ts';
import { PriceBasis } from '../../../../contract/codelists.ts';
import { citationOf, type ComputedInput, type ComputedValue } from '../derivationMethod.ts';
import { priceIn, type DayPrice, releaseDayOf, type DatedPriceBook } from './priceBook.ts';
import { weakest } from '../../../../contract/confidence.ts';
import { compareText } from '../../../../domain/sorting.ts';
import { firstDayOf, monthsBetween } from '../../calendar.ts';

/** Names of token kinds in documents of the API; pages call them “input” and “cached input”, as vendors do. */
export const kindNames: Readonly<Record<ListedTokenKind, string>> = {
  input: 'uncached input',
  cachedInput: 'cache hit',
  output: 'output',
};

/** Returns a model's price on a day as an input. */
export function priceInput(model: ModelRow, price: DayPrice, kind: ListedTokenKind): ComputedInput {
  const value = priceIn(price, kind);
  const { conversion } = price;
  const rate =
    conversion === null
      ? ''
      : ` (${String(conversion.cny[kind])} CNY at ${String(conversion.cnyPerUsd)} CNY per USD)`;
  const since = price.isDated ? 'since' : 'taken as constant since';
  const amount = value === null ? 'no data' : `${String(value)} USD per 1M tokens${rate}`;
  return {
    label: `${model.name} (${model.developer})`,
    value,
    text: `${amount}, ${kindNames[kind]}, ${PriceBasis.label(price.basis)} price, ${since} ${price.since}`,
    ...citationOf(price.row),
  };
}

/**
 * Returns the evidence of a value from prices of many sources: it cites our computation, and each input cites its own
 * source.
 */
export function priceEvidence(
  inputs: readonly ComputedInput[],
  locator: string,
): Pick<ComputedValue, 'sourceId' | 'sourceLocator' | 'confidence' | 'inputs'> {
  return {
    sourceId: 'pricing-computed',
    sourceLocator: `models.csv and price-segments.csv, ${locator}`,
    // A count of 0 has no rows: what is on record need not be all.
    confidence: inputs.length === 0 ? 'medium' : weakest(inputs.map((row) => row.confidence)),
    inputs,
  };
}

/** A month and the day on which its prices are read: its last, or the newest in the records. */
interface PriceMonth {
  readonly timePeriod: string;
  readonly day: string;
  /** A current month has the values of its newest day, as partial ones. */
  readonly obsStatus: 'A' | 'P';
}

/** Returns the months from the first release on. */
export function priceMonths({ models, cutOff }: DatedPriceBook): PriceMonth[] {
  const releases = models.map(releaseDayOf).filter((day) => day !== null);
  const [first] = releases.sort(compareText);
  if (first === undefined) return [];
  return monthsBetween(first.slice(0, 7), cutOff.slice(0, 7)).map((timePeriod) => {
    const last = lastDayOf(timePeriod);
    const isOver = last <= cutOff;
    return { timePeriod, day: isOver ? last : cutOff, obsStatus: isOver ? 'A' : 'P' };
  });
}

/** Returns the years of some days. */
export function yearsOf(days: readonly string[]): string[] {
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort(compareText);
}

/** Returns status, note and day of a year's value: the year of the newest price is not over. */
export function yearState(
  { cutOff }: DatedPriceBook,
  timePeriod: string,
  note: string,
  inputDays: readonly string[],
): Pick<ComputedValue, 'timePeriod' | 'obsStatus' | 'note' | 'publishedOn'> {
  const lastDay = `${timePeriod}-12-31`;
  const isOver = lastDay <= cutOff;
  const newest = inputDays.map(firstDayOf).sort(compareText).at(-1);
  return {
    timePeriod,
    obsStatus: isOver ? 'A' : 'P',
    note: isOver ? note : `${note}; year up to ${cutOff}`,
    publishedOn: newest ?? (isOver ? lastDay : cutOff),
  };
}
