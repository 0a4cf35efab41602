import { isOnOrBefore } from './formatPeriod.ts';

/** What was out on a day, and how much of the rest is left out for which reason. */
export interface KnownRows<Row> {
  readonly known: readonly Row[];
  /** Rows that were published after the day. */
  readonly later: number;
  /** Rows of which no publication date is on record: that they were out on the day cannot be shown. */
  readonly undated: number;
}

/**
 * The rows that had been published by a day; all rows where no day is asked for.
 *
 * @param publishedOn when a row was published; a month or a year counts from its last day on.
 * @param day `YYYY-MM-DD`, or `null` for the newest state.
 */
export function knownOn<Row>(
  rows: readonly Row[],
  publishedOn: (row: Row) => string | null,
  day: string | null,
): KnownRows<Row> {
  if (day === null) return { known: rows, later: 0, undated: 0 };
  const dates = rows.map(publishedOn);
  const isKnown = (date: string | null | undefined) => typeof date === 'string' && isOnOrBefore(date, day);
  const known = rows.filter((_, index) => isKnown(dates[index]));
  const undated = dates.filter((date) => date === null).length;
  return { known, later: rows.length - known.length - undated, undated };
}
