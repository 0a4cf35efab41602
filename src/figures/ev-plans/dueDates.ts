import type { CalendarEntry, CalendarKind } from '../../contract/standards.ts';
import { formatPeriod, periodStart } from '../../domain/periods.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';

/** Dates by how exactly they are known, each by date. */
export interface DueDates {
  /** Known to the day or the month, a month where its first day is. */
  readonly dated: readonly CalendarEntry[];
  /** Known to the year alone, by year. */
  readonly years: readonly { readonly year: string; readonly entries: readonly CalendarEntry[] }[];
}

/** What is due, by time; a year without a day is no date that one can wait for, and comes after all else. */
export function dueDates(entries: readonly CalendarEntry[]): DueDates {
  const byDate = [...entries].sort(
    (a, b) => periodStart(a.date) - periodStart(b.date) || compareText(a.id, b.id),
  );
  const years = groupBy(
    byDate.filter(({ date }) => date.length === 4),
    ({ date }) => date,
  );
  return {
    dated: byDate.filter(({ date }) => date.length > 4),
    years: [...years].map(([year, own]) => ({ year, entries: own })),
  };
}

/** What happens on a date of each kind, as a verb before "in 12 days". */
const verbs: Readonly<Record<CalendarKind, string>> = {
  'plan-due': 'due',
  'takes-effect': 'takes effect',
  ends: 'ends',
  'comment-closes': 'comments close',
  meeting: 'meets',
};

/** The same of a day that has passed since the data were collected, as short: nobody knows yet whether it happened. */
const pastVerbs: Readonly<Record<CalendarKind, string>> = {
  'plan-due': 'was due',
  'takes-effect': 'was to apply',
  ends: 'was to end',
  'comment-closes': 'comments closed',
  meeting: 'was to meet',
};

/** From where days are counted: the reader's own day, or a past day that the view speaks of. */
export interface CountedFrom {
  readonly day: string;
  /** The view of an earlier day says from which day it counts. */
  readonly isPast: boolean;
}

/**
 * What happens and how far off it is: "comments close in 12 days", "ends tomorrow"; of a month or a year only what. In
 * a past view "ends 4 days after May 26, 2026", since its reader is elsewhere in time; a date that has passed since the
 * data were collected says so. `null` while that day is not known.
 */
export function dueWords(
  { kind, date }: Pick<CalendarEntry, 'kind' | 'date'>,
  from: CountedFrom | null,
): string {
  const verb = verbs[kind];
  if (from === null || date.length < 10) return verb;
  const { day, isPast } = from;
  const left = periodStart(date) - periodStart(day);
  if (left < 0) return `${pastVerbs[kind]} ${counted(-left, 'day')} ago`;
  if (isPast) return left === 0 ? verb : `${verb} ${counted(left, 'day')} after ${formatPeriod(day)}`;
  if (left === 0) return `${verb} today`;
  return left === 1 ? `${verb} tomorrow` : `${verb} in ${counted(left, 'day')}`;
}
