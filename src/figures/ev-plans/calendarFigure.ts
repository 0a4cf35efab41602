import { isDay, isoDay } from '../../contract/periodDays.ts';
import { rivalNames, rivals } from '../../domain/rivals.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { RefArea, type ObsStatus } from '../../contract/codelists.ts';
import {
  calendarDocument,
  CalendarKind,
  type CalendarDocument,
  type CalendarEntry,
} from '../../contract/standards.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, leftOutNote, type KnownRows, publishedIn } from '../../domain/known.ts';
import { datasetDay, formatPeriod, lastDayOf, periodEnd, periodStart, spanOf } from '../../domain/periods.ts';
import { compareText } from '../../domain/sorting.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';

const kinds: readonly CalendarKind[] = ['plan-due', 'comment-closes', 'meeting', 'takes-effect', 'ends'];

const calendarSeries = [
  ...rivals.map((id) => ({ id, label: rivalNames[id], tone: id, fill: 'solid' }) as const),
  { id: 'other', label: 'UN and others', tone: 'other', fill: 'solid' },
] as const;

export const CALENDAR_DEFINITION = 'A date set by a plan, a rule, a meeting or a vendor.';

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
    ...countOfRows(
      ahead.map((entry) => entry.evidence),
      'dates',
      point.evidence,
      coverage,
    ),
    derivation: {
      method: 'upcoming',
      formula: `Number of dates on record from ${formatPeriod(day)} to ${DRAWN_YEARS.words} later; a month or a year counts until it is over`,
      inputs: ahead.map((entry) => countedRow(entry.title, formatPeriod(entry.date), entry.evidence)),
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
  const ahead = upcoming(drawn, day);
  const since = nextDay(document.entries.toSorted((a, b) => compareText(a.date, b.date)))?.date ?? day;
  const coverage = coverageOf(document.coverage, { list: 'due-dates' });
  const points = drawn.map((entry) =>
    makePoint({
      key: `${entry.id}|${entry.date}`,
      seriesId: areaTone(entry.refArea),
      at: entry.kind,
      subject: entry.title,
      period: entry.date,
      value: entry.kind === 'takes-effect' ? periodStart(entry.date) : periodEnd(entry.date),
      status: statusOfDate(entry),
      actor: RefArea.label(entry.refArea),
      unit: 'date',
      comparableAs: null,
      evidence: entry.evidence,
      facts: [
        { label: 'Kind', value: CalendarKind.label(entry.kind) },
        { label: 'Country or body', value: RefArea.label(entry.refArea) },
        ...(entry.reference === null ? [] : [{ label: 'Reference', value: entry.reference }]),
      ],
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
    rows: kinds
      .filter((kind) => drawn.some((entry) => entry.kind === kind))
      .map((kind) => ({ id: kind, label: CalendarKind.label(kind), tone: null })),
    points,
    format: 'date',
    measure: 'Date',
    notes: [
      'Where only the month or year is known, the mark is at its end; of a rule that takes effect, at its start.',
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
  return knownOn(chosen, publishedIn(document.sources), asOf);
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
