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
