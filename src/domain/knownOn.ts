import { isOnOrBefore, periodStart } from './formatPeriod.ts';

/** What was out on a day, and how much of the rest is left out for which reason. */
export interface KnownRows<Row> {
  readonly known: readonly Row[];
  /** Rows that were published after the day. */
  readonly later: number;
  /** Rows of which only a month or a year is on record that holds the day: they may have been out or not. */
  readonly unsure: number;
  /** Rows of which no publication date is on record: that they were out on the day cannot be shown. */
  readonly undated: number;
}

/**
 * The rows that had been published by a day; all rows where no day is asked for: what is in the dataset was
 * known on the dataset's day at the latest, dated or not.
 *
 * @param publishedOn when a row was published; a month or a year counts from its last day on.
 * @param day `YYYY-MM-DD` before the dataset's day, or `null` for the newest state.
 */
export function knownOn<Row>(
  rows: readonly Row[],
  publishedOn: (row: Row) => string | null,
  day: string | null,
): KnownRows<Row> {
  if (day === null) return { known: rows, later: 0, unsure: 0, undated: 0 };
  const known: Row[] = [];
  const leftOut = { later: 0, unsure: 0, undated: 0 };
  for (const row of rows) {
    const date = publishedOn(row);
    if (date === null) leftOut.undated += 1;
    else if (isOnOrBefore(date, day)) known.push(row);
    else if (periodStart(date) > periodStart(day)) leftOut.later += 1;
    else leftOut.unsure += 1;
  }
  return { known, ...leftOut };
}
