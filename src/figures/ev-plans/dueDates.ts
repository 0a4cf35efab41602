import { isDay } from '../../contract/periodDays.ts';
import { type CalendarEntry, type CalendarKind } from '../../contract/calendar.ts';
import { dueName, dueStart, dueText, isRuleOfYear, mayBegin, mayHaveBegun } from '../../domain/dueDay.ts';
import { formatPeriod, periodStart, isFixed } from '../../domain/periods.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { CALENDAR_DEFINITION, dueFacts, duePeriod, placeOf, statusOfDate } from './calendarFigure.ts';

/** Dates by precision, sorted by date. */
export interface DueDates {
  /** Dates known to the day or the month, and rules known to the year: a span is placed at its first day. */
  readonly dated: readonly CalendarEntry[];
  /** Rules of a year or a model year that may have begun, so that they may bind already. */
  readonly begun: readonly CalendarEntry[];
  /** Dates known only by year, grouped by year. */
  readonly years: readonly { readonly year: string; readonly entries: readonly CalendarEntry[] }[];
}

/**
 * Returns due dates by time; a plan's year without a day cannot be waited for, and comes last.
 *
 * @param day day from which they are due.
 */
export function dueDates(entries: readonly CalendarEntry[], day: string): DueDates {
  const byDate = [...entries].sort((a, b) => dueStart(a) - dueStart(b) || compareText(a.id, b.id));
  const isDated = (entry: CalendarEntry) => isFixed(entry.date) || isRuleOfYear(entry);
  const hasBegun = (entry: CalendarEntry) => mayHaveBegun(entry, day);
  const years = groupBy(
    byDate.filter((entry) => !isDated(entry)),
    ({ date }) => date,
  );
  return {
    dated: byDate.filter((entry) => isDated(entry) && !hasBegun(entry)),
    begun: byDate.filter(hasBegun),
    years: [...years].map(([year, own]) => ({ year, entries: own })),
  };
}

/** Verb for a date of each kind, before "in 12 days". */
const verbs: Readonly<Record<CalendarKind, string>> = {
  'plan-due': 'due',
  'takes-effect': 'takes effect',
  ends: 'ends',
  'comment-closes': 'comments close',
  meeting: 'meets',
};

/** The same for a day that has passed since the data were collected: it is unknown whether it happened. */
const pastVerbs: Readonly<Record<CalendarKind, string>> = {
  'plan-due': 'was due',
  'takes-effect': 'was to apply',
  ends: 'was to end',
  'comment-closes': 'comments closed',
  meeting: 'was to meet',
};

/** Day from which days are counted: the user's current day, or the past day of the view. */
export interface CountedFrom {
  readonly day: string;
  /** True in the view of an earlier day, which names the day from which it counts. */
  readonly isPast: boolean;
}

/**
 * Returns what happens and when: "comments close in 12 days", "ends tomorrow"; only what happens for a month or a
 * year, of a rule known to the year that it is listed at the start of it, and of a model year when it may begin. A past view says "ends 4 days after May 26, 2026", since today is another day; a date that has passed since
 * the data were collected says so. `null` if that day is not known yet.
 */
export function dueWords(
  { kind, date, rule }: Pick<CalendarEntry, 'kind' | 'date' | 'rule'>,
  from: CountedFrom | null,
): string {
  const verb = verbs[kind];
  const begins = mayBegin({ rule });
  if (begins !== null) return begins;
  if (isRuleOfYear({ kind, date })) return `${verb}; day not known, listed at the start of the year`;
  if (from === null || !isDay(date)) return verb;
  const { day, isPast } = from;
  const left = periodStart(date) - periodStart(day);
  if (left < 0) return `${pastVerbs[kind]} ${counted(-left, 'day')} ago`;
  if (isPast) return left === 0 ? verb : `${verb} ${counted(left, 'day')} after ${formatPeriod(day)}`;
  // The data may be of an earlier day than the reader's, which the page names, too.
  if (left === 0) return `${verb} today`;
  return left === 1 ? `${verb} tomorrow` : `${verb} in ${counted(left, 'day')}`;
}

/** Returns the card of a due date; `link` is the page of its list, if it is not the page's own. */
export const dueDateItem = (entry: CalendarEntry, home: string, link: string | undefined): EvidenceItem => ({
  id: numberId(home, entry.id),
  ...(link === undefined ? {} : { link }),
  subject: dueName(entry),
  changedAs: entry.rule === null ? entry.title : (entry.reference ?? entry.title),
  actor: placeOf(entry),
  period: duePeriod(entry),
  unit: 'date',
  status: statusOfDate(entry),
  definition: CALENDAR_DEFINITION,
  text: dueText(entry),
  facts: dueFacts(entry),
  evidence: entry.evidence,
});
