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

/** Days since 1970-01-01 (UTC) at which a period starts: the position on a time axis. */
export function periodStart(period: string): number {
  const [year = '1970', month = '01', day = '01'] = period.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** Days since 1970-01-01 (UTC) of a period's last day: where something due within it is placed. */
export function periodEnd(period: string): number {
  const [year = '1970', month, day] = period.split('-');
  if (day !== undefined) return periodStart(period);
  const after =
    month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return after / 86_400_000 - 1;
}

/**
 * Whether something of this period was there on a day: a period counts from its last day on where it
 * says a span (a year, a month) and from the day itself where it says a day.
 */
export function isOnOrBefore(period: string, day: string): boolean {
  return periodEnd(period) <= periodStart(day);
}
