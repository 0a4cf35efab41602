import { Market, RuleStatus } from '../../contract/rules.ts';
import { isDay, isoDay } from '../../contract/periodDays.ts';
import { rivalNames, rivals } from '../../domain/rivals.ts';
import {
  dayBasis,
  dueName,
  dueStart,
  dueText,
  forceText,
  mayBegin,
  mayHaveBegun,
} from '../../domain/dueDay.ts';
import { whomText } from '../../domain/rules.ts';
import { counted, nounFor, upperFirst } from '../../domain/words.ts';
import { RefArea, type ObsStatus } from '../../contract/codelists.ts';
import {
  calendarDocument,
  CalendarKind,
  type CalendarDocument,
  type CalendarEntry,
} from '../../contract/calendar.ts';
import type { Fact, FigurePoint, Finding } from '../../figure/parts.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, leftOutNote, type KnownRows } from '../../domain/known.ts';
import { datasetDay, formatPeriod, lastDayOf, periodEnd, periodStart, spanOf } from '../../domain/periods.ts';
import { compareText } from '../../domain/sorting.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { MODEL_YEAR_NOTE, phasePeriod } from '../rules/ruleItem.ts';
import { figureSpec } from '../spec.ts';

const kinds: readonly CalendarKind[] = ['plan-due', 'comment-closes', 'meeting', 'takes-effect', 'ends'];

/** Rows of the figure: what binds is apart from what takes effect and binds no one. */
const lanes = [
  { id: 'rule', label: 'Rules take effect' },
  ...kinds.map((id) => ({
    id,
    label: id === 'takes-effect' ? 'Other texts take effect' : CalendarKind.label(id),
  })),
] as const;

const laneOf = ({ kind, rule }: Pick<CalendarEntry, 'kind' | 'rule'>) => (rule === null ? kind : 'rule');

/** Market of a rule, or area of any other date. */
export const placeOf = ({ refArea, rule }: Pick<CalendarEntry, 'refArea' | 'rule'>): string =>
  rule === null ? RefArea.label(refArea) : Market.label(rule.market);

/** Returns the period of a date: that of a model year begins in the calendar year before it. */
export function duePeriod({ date, rule }: Pick<CalendarEntry, 'date' | 'rule'>): string {
  const modelYear = rule?.modelYear ?? null;
  return phasePeriod({ from: modelYear === null ? date : null, modelYear });
}

const fact = (label: string, value: string | null | undefined): Fact[] =>
  value == null ? [] : [{ label, value }];

/** Returns what a date is, whom it binds if it is a rule's, and how it is known. */
export const dueFacts = (entry: CalendarEntry): Fact[] => [
  { label: 'Kind', value: CalendarKind.label(entry.kind) },
  { label: entry.rule === null ? 'Country or body' : 'Market', value: placeOf(entry) },
  ...fact('Reference', entry.reference),
  ...fact('Whom it binds', entry.rule && upperFirst(whomText(entry.rule))),
  ...fact('Duty', entry.rule?.duty),
  ...fact('Except', entry.rule?.exceptions),
  ...fact('Force', forceText(entry)),
  ...fact('State of the text', entry.rule && RuleStatus.label(entry.rule.status)),
  { label: 'What the date is', value: upperFirst(dayBasis(entry)) },
  ...fact('Begins', mayBegin(entry)),
];

const calendarSeries = [
  ...rivals.map((id) => ({ id, label: rivalNames[id], tone: id, fill: 'solid' }) as const),
  { id: 'other', label: 'UN and others', tone: 'other', fill: 'solid' },
] as const;

export const CALENDAR_DEFINITION = 'A date set by a plan, a rule, a standard, a meeting or a vendor.';

/** A day in a law or a notice is not a forecast; the term of a plan is. */
export const statusOfDate = ({ kind }: Pick<CalendarEntry, 'kind'>): ObsStatus =>
  kind === 'plan-due' || kind === 'meeting' ? 'F' : 'A';

/** Returns the entries still ahead on a day. Entries dated by year or month count until that span is over. */
export function upcoming(entries: readonly CalendarEntry[], day: string): readonly CalendarEntry[] {
  return entries.filter((entry) => entry.date >= day.slice(0, entry.date.length));
}

/** Returns the days that fell due in the seven days before a day, the latest first. */
export const fellDue = (entries: readonly CalendarEntry[], day: string): readonly CalendarEntry[] =>
  entries
    .filter(({ date }) => isDay(date) && date < day && date >= isoDay(periodStart(day) - 7))
    .toReversed();

/** Limits the drawn years ahead: a single date in ten years would squeeze those of the next ones into a corner. */
export const DRAWN_YEARS = { years: 5, words: 'five years' };

const reachFrom = (day: string): string =>
  `${String(Number(day.slice(0, 4)) + DRAWN_YEARS.years)}${day.slice(4)}`;

/** Splits dates into those to draw on a day and those too far ahead, which a note names. */
export function inReach(entries: readonly CalendarEntry[], day: string) {
  const end = reachFrom(day);
  const isDrawn = ({ date }: CalendarEntry) => lastDayOf(date) <= end;
  return { drawn: entries.filter(isDrawn), beyond: entries.filter((entry) => !isDrawn(entry)) };
}

function beyondNote(beyond: readonly CalendarEntry[]): string[] {
  const last = beyond
    .map(({ date }) => date)
    .toSorted(compareText)
    .at(-1);
  return last === undefined
    ? []
    : [
        `Not drawn: ${counted(beyond.length, 'later date')}, the last ${isDay(last) ? 'on' : 'in'} ${formatPeriod(last)}.`,
      ];
}

const modelYearNotes = (drawn: readonly CalendarEntry[]): string[] =>
  drawn.some((entry) => mayBegin(entry) !== null) ? [MODEL_YEAR_NOTE] : [];

/** Returns the next date ahead that is known to the day. */
const nextDay = (ahead: readonly CalendarEntry[]) => ahead.find(({ date }) => isDay(date));

/** Counts from the day of the figure, not of the reader: equal links give equal pictures, read on any day. */
function calendarTitle(ahead: readonly CalendarEntry[], day: string): string {
  if (ahead.length === 0) return `No dates within ${DRAWN_YEARS.words} in the calendar`;
  const count = `At least ${counted(ahead.length, 'date')} within ${DRAWN_YEARS.words}`;
  return nextDay(ahead) === undefined
    ? `${count}, ${nounFor(ahead.length, 'its day not known', 'none with a known day')}`
    : `${count} from ${formatPeriod(day)}`;
}

/** Returns the number of the title: the dates ahead. */
function calendarFindings(
  ahead: readonly CalendarEntry[],
  points: readonly FigurePoint[],
  { day, coverage }: { readonly day: string; readonly coverage: Coverage },
): Finding[] {
  const [first] = ahead;
  const point = points.find(({ key }) => key === `${first?.id ?? ''}|${first?.date ?? ''}`);
  if (point === undefined) return [];
  const count = makePoint({
    key: 'ahead|count',
    seriesId: point.seriesId,
    at: point.at,
    subject: `Upcoming dates on ${formatPeriod(day)}`,
    actor: 'All issuers on record',
    period: spanOf([day, reachFrom(day)]),
    value: ahead.length,
    text: String(ahead.length),
    unit: 'dates',
    definition: `Dates on record ahead of that day, as far as ${DRAWN_YEARS.words} later: each set by a plan, a rule, a meeting or a vendor. Others may be set that are not on record.`,
    comparableAs: null,
    ...countOfRows(ahead, 'dates', point.evidence, coverage),
    derivation: {
      method: 'upcoming',
      formula: `Number of dates on record from ${formatPeriod(day)} to ${DRAWN_YEARS.words} later; a month or a year counts until it is over, but not that of a rule which may have begun`,
      inputs: ahead.map((entry) => countedRow(entry.title, dueText(entry), entry.evidence)),
    },
  });
  return [{ text: String(ahead.length), point: count }];
}

/** Returns notes on what a view of an earlier day leaves out, and since when dates are recorded. */
function knownNotes(dates: KnownRows<CalendarEntry>, day: string, since: string): string[] {
  const leftOut = leftOutNote(dates, 'date', day);
  return [
    ...(leftOut === null ? [] : [leftOut]),
    ...(day < since ? ['Dates just after that day were not collected.'] : []),
  ];
}

/**
 * Returns dates set by plans, rules and meetings, by kind.
 *
 * @param dates dates of the selected industries; of all without a selection.
 */
export function calendarFigure(
  document: Pick<CalendarDocument, 'datasetVersion' | 'sources' | 'coverage' | 'entries'>,
  dates: KnownRows<CalendarEntry>,
  context: FigureContext,
): TimelineFigure {
  const day = context.asOf ?? datasetDay(document.datasetVersion);
  const { drawn, beyond } = inReach(dates.known, day);
  const ahead = upcoming(drawn, day).filter((entry) => !mayHaveBegun(entry, day));
  const since = nextDay(document.entries.toSorted((a, b) => compareText(a.date, b.date)))?.date ?? day;
  const coverage = coverageOf(document.coverage, { list: 'due-dates' });
  const points = drawn.map((entry) =>
    makePoint({
      key: `${entry.id}|${entry.date}`,
      seriesId: areaTone(entry.refArea),
      at: laneOf(entry),
      subject: entry.rule === null ? entry.title : dueName(entry),
      period: duePeriod(entry),
      text: dueText(entry),
      value: entry.kind === 'takes-effect' ? dueStart(entry) : periodEnd(entry.date),
      status: statusOfDate(entry),
      actor: placeOf(entry),
      unit: 'date',
      comparableAs: null,
      evidence: entry.evidence,
      facts: dueFacts(entry),
    }),
  );
  return {
    ...figureBase(context, document, points),
    kind: 'timeline',
    isDue: true,
    title: calendarTitle(ahead, day),
    findings: calendarFindings(ahead, points, { day, coverage }),
    definition: CALENDAR_DEFINITION,
    subtitle: `Upcoming dates, set by plans, rules, meetings and developers${day < since ? '. Those just after this day were not collected' : ''}`,
    series: calendarSeries.filter(({ id }) => points.some((point) => point.seriesId === id)),
    rows: lanes
      .filter(({ id }) => drawn.some((entry) => laneOf(entry) === id))
      .map((lane) => ({ ...lane, tone: null })),
    points,
    format: 'date',
    measure: 'Date',
    notes: [
      'Where only the month or year is known, the mark is at its end; of a rule that takes effect, at its start.',
      ...modelYearNotes(drawn),
      ...beyondNote(beyond),
      ...knownNotes(dates, day, since),
    ],
  };
}

/** Returns the dates of the selected industries announced by a source by the view's day. */
export function datesOf(
  document: CalendarDocument,
  { asOf, industries }: Pick<FigureContext, 'asOf' | 'industries'>,
): KnownRows<CalendarEntry> {
  const chosen = filterByIndustry(document.entries, industries);
  return knownOn(chosen, ({ since }) => since, asOf);
}

export const standardsCalendar = figureSpec({
  id: 'standards-calendar',
  name: 'Upcoming dates',
  home: '/coming-up',
  industries: 'any',
  needs: (ask) => ({ document: ask(calendarDocument) }),
  draw: ({ document }, context) => calendarFigure(document, datesOf(document, context), context),
  empty: 'No upcoming dates in the calendar for this selection.',
});
