import { NO_DATA } from './values.ts';
import { isDay, isOnOrBefore, isoDay, periodEnd, periodStart } from '../contract/periodDays.ts';

/**
 * Returns the newest of some days or periods that had been reached on a day (a month counts from its last day), the
 * newest of all if there is no day, or `null` if there is none.
 */
export const newestPeriod = (periods: readonly (string | null)[], day: string | null = null): string | null =>
  periods.reduce<string | null>((newest, period) => {
    if (period === null || (day !== null && !isOnOrBefore(period, day))) return newest;
    return newest === null || period > newest ? period : newest;
  }, null);

export { isOnOrBefore, isoDay, periodEnd, periodStart };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function monthName(month: string): string {
  return months[Number(month) - 1] ?? month;
}

/** Returns a span of a whole quarter or half-year by its usual name, such as "Q1 2026"; `null` for any other span. */
function quarterName(from: string, to: string): string | null {
  const [year = '', first, day] = from.split('-');
  if (first === undefined || day !== undefined) return null;
  const months = [3, 6].find(
    (length) =>
      Number(first) % length === 1 && to === `${year}-${String(Number(first) + length - 1).padStart(2, '0')}`,
  );
  if (months === undefined) return null;
  return `${months === 3 ? 'Q' : 'H'}${String((Number(first) - 1) / months + 1)} ${year}`;
}

/**
 * Formats a period: `2026` → "2026", `2026-05` → "May 2026", `2026-05-26` → "May 26, 2026"; a span such as
 * `2002/2024-03` → "2002 to March 2024", with the days on which it begins and ends if it has them; one of whole years
 * is "2014–2023", one of a quarter "Q1 2026".
 */
export function formatPeriod(period: string): string {
  const [from = period, to] = period.split('/');
  if (/^\d{4}\/\d{4}$/.test(period)) return period.replace('/', '–');
  if (to !== undefined) {
    if (isDay(from) || isDay(to)) return `${formatPeriod(from)} to ${formatPeriod(to)}`;
    return quarterName(from, to) ?? formatSpan(from, to);
  }
  const [year = period, month, day] = period.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${monthName(month)} ${year}`;
  return `${monthName(month)} ${String(Number(day))}, ${year}`;
}

/** Formats a period whose number is partial or provisional: "2025 (partial)". */
export const periodInPart = (period: string, isPartial: boolean | undefined): string =>
  `${formatPeriod(period)}${isPartial === true ? ' (partial)' : ''}`;

/** Formats the month, or a span, for subtitles and cells that need no day: `2026-05-26` → "May 2026". */
export function formatMonth(period: string): string {
  return formatPeriod(period.includes('/') ? period : period.slice(0, 7));
}

/** Formats a span in months, without repeating the year, for subtitles: "March to August 2026", "2002 to 2025". */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatPeriod(from);
  const [first = from, last = to] = [from.split('/')[0], to.split('/').at(-1)];
  const [fromYear, fromMonth] = first.split('-');
  const [toYear, toMonth] = last.split('-');
  if (fromYear === toYear && fromMonth !== undefined && toMonth !== undefined) {
    return fromMonth === toMonth ? formatMonth(last) : `${monthName(fromMonth)} to ${formatMonth(last)}`;
  }
  return `${formatMonth(first)} to ${formatMonth(last)}`;
}

/**
 * Returns the common period of several rows, or the span from the first to begin to the last to end: a whole year ends
 * after a month of it.
 */
export function spanOf(periods: readonly string[]): string {
  const all = periods.flatMap((period) => period.split('/'));
  const [first = ''] = all.toSorted((a, b) => periodStart(a) - periodStart(b));
  const last = all.toSorted((a, b) => periodEnd(a) - periodEnd(b)).at(-1) ?? first;
  return first === last ? first : `${first}/${last}`;
}

/** Returns the last day of a period: dates known by month or year count from then. */
export const lastDayOf = (period: string): string => isoDay(periodEnd(period));

/** Returns the day before a day or a period. */
export const dayBefore = (period: string): string => isoDay(periodStart(period) - 1);

/** Returns the first day of the week that ends with a day. */
export const weekStart = (day: string): string => isoDay(periodStart(day) - 6);

/** Returns the day of a dataset version: `2026.11.24` and `2026.11.24.2` → `2026-11-24`. */
export const datasetDay = (version: string): string => version.slice(0, 10).replaceAll('.', '-');

/**
 * Returns the day of a view: the requested one, limited to the dataset's date, which is that of the newest view.
 *
 * @param view `asOf` is `YYYY-MM-DD`, or `null` for the newest.
 */
export function viewDay(view: { readonly asOf: string | null }, datasetVersion: string): string {
  const newest = datasetDay(datasetVersion);
  return view.asOf === null || view.asOf > newest ? newest : view.asOf;
}
/** Returns the snapshots taken by a day; all if there is no day. */
export const capturesOn = <Capture extends { readonly snapshot: string }>(
  captures: readonly Capture[],
  day: string | null,
): Capture[] => captures.filter(({ snapshot }) => day === null || snapshot <= day);

/** Returns a period as text, and says so if none is on record. */
export const periodText = (period: string | null): string =>
  period === null ? NO_DATA : formatPeriod(period);

/** True if a date is known to the month or the day, so that a calendar can show it. */
export const isFixed = (date: string): boolean => date.length > 4;
