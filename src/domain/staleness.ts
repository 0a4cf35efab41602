import { Cadence } from '../contract/codelists.ts';
import { formatPeriod, periodEnd, periodStart } from './periods.ts';

/**
 * Days after the end of the newest period within which a value is not late: the cadence plus the usual time to
 * publish. A yearly count appears up to half a year after its year, and the next one a year later; a board captured
 * daily may miss a few days. Values without a cadence cannot be late.
 */
const allowedDays: Readonly<Record<Cadence, number>> = {
  daily: 7,
  weekly: 21,
  monthly: 62,
  quarterly: 200,
  'half-yearly': 300,
  yearly: 550,
  irregular: Infinity,
  once: Infinity,
};

/**
 * Returns a note that a newer value was due, such as "published monthly, latest August 2026"; `null` if none was.
 * Measured at the day of the figure, never at the user's clock: equal views give equal files.
 *
 * @param newest period of the newest value that is not a forecast; `null` if there is none.
 * @param day day such as 2026-11-24.
 */
export function staleness(cadence: Cadence, newest: string | null, day: string): string | null {
  if (newest === null) return null;
  const age = periodStart(day) - periodEnd(newest);
  if (age <= allowedDays[cadence]) return null;
  return `published ${Cadence.label(cadence)}, latest ${formatPeriod(newest)}`;
}

interface Dated {
  readonly period: string;
  readonly status: string;
  readonly value: number | null;
}

/**
 * Returns the newest period with a value, without forecasts, targets and schedules: the one that ends last; `null` if
 * there is none.
 */
export function newestObserved(points: readonly Dated[]): string | null {
  return points.reduce<string | null>((newest, { period, status, value }) => {
    if (status === 'F' || value === null) return newest;
    return newest === null || periodEnd(period) > periodEnd(newest) ? period : newest;
  }, null);
}
