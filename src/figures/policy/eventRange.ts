import { isoDay, periodStart } from '../../domain/periods.ts';
import type { DayRange } from '../../figure/kinds/timeline.ts';

/** Minimum length of a range (days): a shorter one shows no more than its days. */
const LEAST_DAYS = 28;

const span = ({ from, until }: DayRange): number => periodStart(until) - periodStart(from);

/**
 * Returns a range of a given length (days) that ends on a day, shifted to stay within the bounds and cut if it is
 * longer.
 */
function placed(until: number, days: number, bounds: DayRange): DayRange {
  const [first, last] = [periodStart(bounds.from), periodStart(bounds.until)];
  const length = Math.min(Math.max(days, LEAST_DAYS), last - first);
  const end = Math.min(Math.max(until, first + length), last);
  return { from: isoDay(end - length), until: isoDay(end) };
}

/** Shifts a range as far as the bounds allow. @param days number of days; negative for earlier. */
export const shiftRange = (range: DayRange, days: number, bounds: DayRange): DayRange =>
  placed(periodStart(range.until) + days, span(range), bounds);

/** Returns a range around the same middle, within the bounds. @param factor 0.5 halves its length, 2 doubles it. */
export function zoomRange(range: DayRange, factor: number, bounds: DayRange): DayRange {
  const middle = periodStart(range.from) + span(range) / 2;
  const days = Math.round(span(range) * factor);
  return placed(Math.round(middle + days / 2), days, bounds);
}

/** Returns the last days up to the end of the bounds. */
export const lastDays = (days: number, bounds: DayRange): DayRange =>
  placed(periodStart(bounds.until), days, bounds);

/** Returns a range with one of its ends moved to a day; it stays within the bounds and at least four weeks long. */
export function moveEnd(range: DayRange, end: keyof DayRange, day: number, bounds: DayRange): DayRange {
  const [first, last] = [periodStart(bounds.from), periodStart(bounds.until)];
  const [from, until] = [periodStart(range.from), periodStart(range.until)];
  return end === 'from'
    ? { ...range, from: isoDay(Math.max(first, Math.min(day, until - LEAST_DAYS))) }
    : { ...range, until: isoDay(Math.min(last, Math.max(day, from + LEAST_DAYS))) };
}

/** Returns the range between two days in any order, as when dragging over the strip. */
export const rangeBetween = (one: number, other: number, bounds: DayRange): DayRange =>
  placed(Math.max(one, other), Math.abs(one - other), bounds);
