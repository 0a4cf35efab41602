import { Cadence } from '../contract/codelists.ts';
import { formatPeriod, periodEnd, periodStart } from './periods.ts';

/**
 * Days after the end of the newest period within which a value is not late: the cadence itself, and the time
 * that publishers commonly take. A year's count comes out up to half a year after the year, and the next one
 * a year later; a board captured daily may miss a few days. What has no rhythm cannot be late.
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
 * Says that a newer value was due, as "expected monthly, newest August 2026"; `null` where none was. Measured
 * at the day for which the figure speaks, never at the reader's clock: equal views give equal files.
 *
 * @param newest the period of the newest value that is no forecast; `null` where there is none.
 * @param day as 2026-11-24.
 */
export function staleness(cadence: Cadence, newest: string | null, day: string): string | null {
  if (newest === null) return null;
  const age = periodStart(day) - periodEnd(newest);
  if (age <= allowedDays[cadence]) return null;
  return `expected ${Cadence.label(cadence)}, newest ${formatPeriod(newest)}`;
}

interface Dated {
  readonly period: string;
  readonly status: string;
  readonly value: number | null;
}

/**
 * The newest period of which there is a value, forecasts, targets and schedules aside: the one that ends last; `null`
 * where there is none.
 */
export function newestObserved(points: readonly Dated[]): string | null {
  return points.reduce<string | null>((newest, { period, status, value }) => {
    if (status === 'F' || value === null) return newest;
    return newest === null || periodEnd(period) > periodEnd(newest) ? period : newest;
  }, null);
}
