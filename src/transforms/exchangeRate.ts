import type { Observation } from '../contract/indicator.ts';

/** The yuan for one dollar in a month, with its evidence. */
export type MonthlyRate = Pick<Observation, 'timePeriod' | 'evidence'> & { readonly value: number };

/**
 * The rate of the month of a day or month (`YYYY-MM…`), or the newest before it. `null` where none is on record.
 *
 * @param observations of `pricing-cny-per-usd`, in any order.
 */
export function exchangeRate(observations: readonly Observation[], day: string): MonthlyRate | null {
  const month = day.slice(0, 7);
  return observations.reduce<MonthlyRate | null>((newest, { timePeriod, value, evidence }) => {
    if (value === null || timePeriod > month) return newest;
    return newest === null || timePeriod > newest.timePeriod ? { timePeriod, value, evidence } : newest;
  }, null);
}
