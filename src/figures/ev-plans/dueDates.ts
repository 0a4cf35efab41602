import type { CalendarEntry, CalendarKind } from '../../contract/standards.ts';
import { periodStart } from '../../domain/periods.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';

/** Dates by how exactly they are known, each by date. */
export interface DueDates {
  /** Known to the day: only these can be counted down to. */
  readonly days: readonly CalendarEntry[];
  /** Known to the month. */
  readonly months: readonly CalendarEntry[];
  /** Known to the year alone, by year. */
  readonly years: readonly { readonly year: string; readonly entries: readonly CalendarEntry[] }[];
}

/** What is due, the exactly known before the vague: a year without a day is no date that one can wait for. */
export function dueDates(entries: readonly CalendarEntry[]): DueDates {
  const byDate = [...entries].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  const knownTo = (length: number) => byDate.filter(({ date }) => date.length === length);
  const years = groupBy(knownTo(4), ({ date }) => date);
  return {
    days: knownTo(10),
    months: knownTo(7),
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

/**
 * What happens and how far off it is: "comments close in 12 days", "ends tomorrow"; of a month or a year only what.
 *
 * @param day the view's day, from which days are counted; the entry's date is not before it.
 */
export function dueWords({ kind, date }: Pick<CalendarEntry, 'kind' | 'date'>, day: string): string {
  const verb = verbs[kind];
  if (date.length < 10) return verb;
  const left = periodStart(date) - periodStart(day);
  if (left === 0) return `${verb} today`;
  return left === 1 ? `${verb} tomorrow` : `${verb} in ${counted(left, 'day')}`;
}
