import { dayAt, periodStart } from '../contract/periodDays.ts';
import { datasetDay } from '../domain/periods.ts';

/** The dataset is meant to be renewed monthly; twice that is late. */
export const STALE_AFTER_DAYS = 60;

/** Whole days from a dataset version (`2026.11.24` or `2026.11.24.2`) to a time in milliseconds. */
export function daysOld(datasetVersion: string, now: number): number {
  return dayAt(now) - periodStart(datasetDay(datasetVersion));
}
