import { isOnOrBefore } from '../contract/periodDays.ts';

/**
 * The newest of some days or periods that was there on a day, a month from its last day on; the newest of all
 * without a day, and `null` where there is none.
 */
export const newestPeriod = (periods: readonly (string | null)[], day: string | null = null): string | null =>
  periods.reduce<string | null>((newest, period) => {
    if (period === null || (day !== null && !isOnOrBefore(period, day))) return newest;
    return newest === null || period > newest ? period : newest;
  }, null);
