import type { CalendarEntry, CalendarKind } from '../contract/calendar.ts';
import { isDay, periodStart } from '../contract/periodDays.ts';
import { earliestDay, type RuleStatus } from '../contract/rules.ts';
import { formatPeriod } from './periods.ts';
import { bindsNoMaker, whomText } from './rules.ts';

// Words for a due date, the same on pages, in pictures and in calendars.

type Dated = Pick<CalendarEntry, 'date' | 'rule'>;

const modelYearOf = ({ rule }: Pick<CalendarEntry, 'rule'>): number | null => rule?.modelYear ?? null;

/** Returns the first day that a date may be (days since 1970-01-01): a period is placed where it begins. */
export function dueStart(entry: Dated): number {
  const modelYear = modelYearOf(entry);
  return periodStart((modelYear === null ? null : earliestDay({ from: null, modelYear })) ?? entry.date);
}

/** A rule of which only the year is known may bind from its first day, and whoever must comply prepares for that. */
export const isRuleOfYear = ({ kind, date }: Pick<CalendarEntry, 'kind' | 'date'>): boolean =>
  kind === 'takes-effect' && date.length === 4;

/** True for a rule of a year, or a model year, that may bind already on a day. */
export const mayHaveBegun = (entry: Dated & Pick<CalendarEntry, 'kind'>, day: string): boolean =>
  isRuleOfYear(entry) && dueStart(entry) < periodStart(day);

/** Returns a date as text: "January 1, 2028", "model year 2027". */
export function dueText(entry: Dated): string {
  const modelYear = modelYearOf(entry);
  return modelYear === null ? formatPeriod(entry.date) : `model year ${String(modelYear)}`;
}

/** Returns a name that needs no column next to it: "GB 48001-2026, door handles of cars (M1): new types". */
export function dueName({ reference, title, page, force, rule }: CalendarEntry): string {
  if (reference === null || (page === null && force === null && rule === null)) return title;
  return `${reference}, ${rule === null ? title : whomText(rule)}`;
}

/** Says if the text of a date binds; `null` for what is no rule and no standard. */
export function forceText({ force, rule }: Pick<CalendarEntry, 'force' | 'rule'>): string | null {
  if (force !== null) return force === 'binding' ? 'Binding' : 'Voluntary';
  if (rule === null) return null;
  return bindsNoMaker(rule) ? 'Binds no one by itself' : 'Not binding';
}

const statusTexts: Readonly<Record<RuleStatus, string>> = {
  'in-force': 'text in force',
  adopted: 'text adopted',
  delayed: 'delayed',
  draft: 'draft',
  withdrawn: 'withdrawn',
};

/** State of the text of a rule; `null` for a date that is no rule's. */
export const statusText = ({ rule }: Pick<CalendarEntry, 'rule'>): string | null =>
  rule === null ? null : statusTexts[rule.status];

const basisOfKind: Readonly<Partial<Record<CalendarKind, string>>> = {
  'plan-due': 'term of a plan or request',
  meeting: 'as announced',
  'comment-closes': 'set by the notice',
};

/** Says of a period that it is no day; `null` for a day. */
function periodBasis(entry: Dated): string | null {
  if (modelYearOf(entry) !== null) return 'a model year, no day';
  const { date } = entry;
  return isDay(date) ? null : `no day, known to the ${date.length === 'YYYY'.length ? 'year' : 'month'}`;
}

/** Says who set a day: the rule, a standard, another issuer, or our count from its text. */
function setBy({ force, rule, evidence }: CalendarEntry): string {
  const isCounted = evidence.made === 'computed';
  if (rule?.status === 'draft') return 'day of the draft';
  if (rule !== null || force === 'binding')
    return isCounted ? 'counted from the rule’s text' : 'day of the rule';
  if (isCounted) return 'counted by us';
  return force === 'voluntary' ? 'day of the standard' : 'as announced';
}

/** Says what a date is: the day of the rule itself, a day counted or told by a source, or a period that is no day. */
export function dayBasis(entry: CalendarEntry): string {
  const told = periodBasis(entry) ?? basisOfKind[entry.kind];
  return told ?? (entry.evidence.confidence === 'low' ? 'day not certain' : setBy(entry));
}

/** Returns when a model year begins at the earliest; `null` for any other date. */
export function mayBegin({ rule }: Pick<CalendarEntry, 'rule'>): string | null {
  const modelYear = rule?.modelYear ?? null;
  const day = modelYear === null ? null : earliestDay({ from: null, modelYear });
  return day === null ? null : `may begin on ${formatPeriod(day)}`;
}

/**
 * True if a document itself takes effect on a date. Types may be approved from that day; other phases of a rule may
 * begin later, and their days are told with whom they bind.
 */
export const isEffect = ({ kind, rule }: Pick<CalendarEntry, 'kind' | 'rule'>): boolean =>
  kind === 'takes-effect' && (rule === null || rule.phase === 'approval');
