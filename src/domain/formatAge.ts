import { counted } from '../contract/counted.ts';

const DAY = 86_400_000;

/** Up to two years in months, then in whole years. */
const inMonths = (months: number) =>
  months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');

function inDays(days: number, months: number): string {
  if (days === 0) return 'today';
  return months < 2 ? counted(days, 'day') : inMonths(months);
}

type Parts = readonly number[];
const yearOf = ([year = 0]: Parts) => year;
const monthsOf = ([year = 0, month = 1]: Parts) => year * 12 + month;
const daysOf = ([year = 0, month = 1, date = 1]: Parts) => Date.UTC(year, month - 1, date) / DAY;

function inYears(years: number): string {
  return years === 0 ? 'this year' : counted(years, 'year');
}

/**
 * How long before `day` something was published, as coarse as the date of publication is: a year is set
 * against years, a month against months, a day against days. What is later reads "later".
 *
 * @param period `2026`, `2026-05` or `2026-05-26`.
 * @param day `YYYY-MM-DD`.
 */
export function formatAge(period: string, day: string): string {
  if (period > day.slice(0, period.length)) return 'later';
  const then = period.split('-').map(Number);
  const now = day.split('-').map(Number);
  if (then.length === 1) return inYears(yearOf(now) - yearOf(then));
  const months = monthsOf(now) - monthsOf(then);
  if (then.length === 2) return months === 0 ? 'this month' : inMonths(months);
  const isWhole = day.slice(8) >= period.slice(8);
  return inDays(daysOf(now) - daysOf(then), isWhole ? months : months - 1);
}
