import { isOnOrBefore } from './formatPeriod.ts';

/** The newest of the months whose list was there on a day; `null` where none was. */
export function latestList(months: readonly string[], day: string): string | null {
  const known = months.filter((month) => isOnOrBefore(month, day));
  return known.reduce<string | null>((last, month) => (last === null || month > last ? month : last), null);
}
