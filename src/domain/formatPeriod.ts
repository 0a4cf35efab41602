export { isOnOrBefore, periodEnd, periodStart } from '../contract/periodDays.ts';

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

/** `2026` → "2026", `2026-05` → "May 2026", `2026-05-26` → "May 26, 2026". */
export function formatPeriod(period: string): string {
  const [year = period, month, day] = period.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${monthName(month)} ${year}`;
  return `${monthName(month)} ${String(Number(day))}, ${year}`;
}

/** `2026-05-26` → "May 2026": for subtitles that need no day. */
function formatMonth(period: string): string {
  return formatPeriod(period.slice(0, 7));
}

/** "March to August 2026", "2002 to 2025": a span, without saying a year twice. */
export function formatSpan(from: string, to: string): string {
  const [fromYear, fromMonth] = from.split('-');
  const [toYear, toMonth] = to.split('-');
  if (from === to) return formatPeriod(from);
  if (fromYear === toYear && fromMonth !== undefined && toMonth !== undefined) {
    return fromMonth === toMonth ? formatMonth(to) : `${monthName(fromMonth)} to ${formatMonth(to)}`;
  }
  return `${formatMonth(from)} to ${formatMonth(to)}`;
}
