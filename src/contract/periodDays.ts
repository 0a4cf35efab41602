const DAY_MS = 86_400_000;

/** Returns the day this many days after 1970-01-01 (UTC), such as `2026-11-24`. */
export const isoDay = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** True for a day that there is, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1970-01-01 (UTC) at a moment in milliseconds; a day that has begun does not count. */
export const dayAt = (moment: number): number => Math.floor(moment / DAY_MS);

/** Caches parsed periods: every drawn figure asks for the period of each row, and there are few distinct ones. */
function onceEach(read: (period: string) => number): (period: string) => number {
  const known = new Map<string, number>();
  return (period) => {
    const found = known.get(period);
    if (found !== undefined) return found;
    const day = read(period);
    known.set(period, day);
    return day;
  };
}

/**
 * Returns the first day of a period, or of a span between two (days since 1970-01-01, UTC): its position on a time
 * axis.
 */
export const periodStart = onceEach((span) => {
  const [period = span] = span.split('/');
  const [year = '1970', month = '01', day = '01'] = period.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
});

/** Returns the last day of a period (days since 1970-01-01, UTC): the position of something due within it. */
export const periodEnd = onceEach((span) => {
  const period = span.split('/').at(-1) ?? span;
  const [year = '1970', month, day] = period.split('-');
  if (day !== undefined) return periodStart(period);
  const after =
    month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return after / DAY_MS - 1;
});

/**
 * True if something of this period existed on a day. A year or a month counts from its last day, a day from itself.
 */
export function isOnOrBefore(period: string, day: string): boolean {
  // Dates sort as text; only a period that contains the day, or a span, must be parsed.
  return day.startsWith(period) || period.includes('/')
    ? periodEnd(period) <= periodStart(day)
    : period < day;
}
