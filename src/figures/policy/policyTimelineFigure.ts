import { RefArea } from '../../contract/codelists.ts';
import { isDay } from '../../contract/periodDays.ts';
import {
  EventKind,
  eventsDocument,
  type EventsDocument,
  type PolicyEvent,
} from '../../contract/policyEvent.ts';
import { eventDateText, eventDefinition } from '../../domain/events.ts';
import { coverageOf } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { leftOutNote } from '../../domain/known.ts';
import { formatPeriod, formatSpan, periodEnd, periodStart, spanOf } from '../../domain/periods.ts';
import { rivalNames } from '../../domain/rivals.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { DayRange, TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { ActiveFilter, FigurePoint, Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { eventsInView, placeOfEvent, shownKinds, type EventView } from './eventChoice.ts';

const lanes = [
  { id: 'CN', label: rivalNames.CN },
  { id: 'US', label: rivalNames.US },
  { id: 'other', label: 'Bodies and others' },
] as const;
type Lane = (typeof lanes)[number]['id'];

/** Returns the lanes of an event: of each rival that it concerns; the third if it concerns neither. */
export function lanesOf({ refAreas }: Pick<PolicyEvent, 'refAreas'>): readonly Lane[] {
  const own = lanes.map(({ id }) => id).filter((id) => refAreas.some((area) => area === id));
  return own.length === 0 ? ['other'] : own;
}

const EVENT_DEFINITION = 'Something decided, published or measured, on the day it happened.';

const areasOf = ({ refAreas }: PolicyEvent): string => refAreas.map((area) => RefArea.label(area)).join(', ');

const eventPoint = (event: PolicyEvent, lane: Lane, day: string): FigurePoint =>
  makePoint({
    key: `${event.id}|${lane}`,
    seriesId: lane,
    at: lane,
    subject: event.title,
    changedAs: event.title,
    actor: areasOf(event),
    period: event.date,
    text: eventDateText(event),
    value: placeOfEvent(event, day),
    unit: 'date',
    definition: eventDefinition(event),
    comparableAs: null,
    evidence: event.evidence,
    facts: [
      { label: 'Kind', value: EventKind.label(event.kind) },
      ...(event.body === null ? [] : [{ label: 'Body', value: event.body }]),
      ...(isRunning(event, day)
        ? [{ label: 'Drawn at', value: `${formatPeriod(day)}, because its month or year is not over` }]
        : []),
    ],
  });

/** Returns the number of distinct events in all lanes, for the title. */
function eventFinding(
  shown: readonly PolicyEvent[],
  range: DayRange,
  coverage: EventsDocument['coverage'],
  view: EventView,
): Finding[] {
  const [first] = shown;
  const kinds = kindsText(view);
  if (first === undefined) return [];
  const point = makePoint({
    key: 'all|count',
    seriesId: 'count',
    at: 'count',
    subject: 'Events on record in this period',
    terms: kinds === null ? [] : [kinds],
    actor: 'All actors on record',
    period: spanOf([range.from, range.until]),
    value: shown.length,
    text: String(shown.length),
    unit: 'events',
    definition: 'Number of events on record in the period shown, each counted once.',
    comparableAs: null,
    facts: [
      { label: 'Counted from', value: formatPeriod(range.from) },
      { label: 'Kinds', value: kinds ?? 'all kinds' },
    ],
    ...countOfRows(shown, 'events', first.evidence, coverageOf(coverage, { list: 'events' })),
    derivation: {
      method: 'eventsInView',
      formula: `Number of events on record in the period${choiceText(view)}`,
      inputs: shown.map(({ title, date, evidence }) => countedRow(title, formatPeriod(date), evidence)),
    },
  });
  return [{ text: String(shown.length), point }];
}

const eventFilters = (view: EventView): ActiveFilter[] => {
  const { kinds, words } = view.options;
  const named = kindsText(view);
  return [
    ...(kinds === undefined || named === null ? [] : [{ label: 'Kinds', value: named }]),
    ...(words === undefined ? [] : [{ label: 'Words', value: words }]),
  ];
};

/** Returns the kinds that are not shown: by default those with their own pages. */
const otherKinds = (view: EventView): EventKind[] => {
  const shown = shownKinds(view);
  return EventKind.codes.filter((kind) => !shown.includes(kind));
};

/** Returns the period of a count, to the day where it does not begin with a month. */
function titlePeriod({ from, until }: DayRange, day: string): string {
  const span = formatSpan(from, until);
  if (from.endsWith('-01') || !isDay(from))
    return ` on record ${span.includes(' to ') ? 'from' : 'in'} ${span}`;
  return until === day
    ? ` on record since ${formatPeriod(from)}`
    : ` from ${formatPeriod(from)} to ${formatPeriod(until)}`;
}

/** Events are a selection for both countries: the title compares no numbers, and calls none the only one. */
function timelineTitle(
  { length }: readonly PolicyEvent[],
  range: DayRange,
  view: EventView,
  day: string,
): string {
  const noun = view.options.words === undefined ? 'event' : 'matching event';
  const others = otherKinds(view);
  const [other] = others;
  const kinds =
    view.options.words !== undefined || other === undefined
      ? ''
      : others.length === 1
        ? ` other than “${EventKind.label(other)}”`
        : ' of the chosen kinds';
  const count = length === 0 ? `No ${noun}s` : counted(length, noun);
  return `${count}${kinds}${titlePeriod(range, day)}`;
}

/** Returns the counted kinds, by those left out if that is shorter; `null` for all of them. */
function kindsText(view: EventView): string | null {
  const shown = shownKinds(view);
  const others = otherKinds(view);
  const named = (kinds: readonly EventKind[]) =>
    kinds.map((kind) => EventKind.label(kind).toLowerCase()).join('; ');
  if (others.length === 0) return null;
  return others.length < shown.length ? `all kinds except ${named(others)}` : `only ${named(shown)}`;
}

/** Returns the kinds and words that narrow the count. */
function choiceText(view: EventView): string {
  const { words } = view.options;
  const kinds = kindsText(view);
  return `${kinds === null ? '' : `, ${kinds}`}${words === undefined ? '' : `; with “${words}”`}`;
}

const spanText = ({ from, until }: DayRange) => `${formatPeriod(from)} to ${formatPeriod(until)}`;

/** True for a current month or year, whose end is not drawn. */
const isRunning = ({ date }: PolicyEvent, day: string): boolean => periodEnd(date) > periodStart(day);

/** Returns a note on events drawn at a day that is not certain. */
function runningText(shown: readonly PolicyEvent[], day: string): string {
  const running = shown.filter((event) => isRunning(event, day)).length;
  return running === 0
    ? ''
    : `. ${counted(running, 'event')} whose month or year is not over ${nounFor(running, 'is', 'are')} drawn at ${formatPeriod(day)}`;
}

function timelineNotes(
  shown: readonly PolicyEvent[],
  straddling: readonly PolicyEvent[],
  leftOut: string | null,
): string[] {
  const both = shown.filter((event) => lanesOf(event).length > 1).length;
  return [
    'Events dated only to a month or year are placed at its end. The tally shows what is on record, not how much each side did.',
    ...(both === 0
      ? []
      : [
          `${counted(both, 'event concerns', 'events concern')} both countries: shown in both rows, counted once.`,
        ]),
    ...(straddling.length === 0
      ? []
      : [
          `Not counted: ${counted(straddling.length, 'event')} dated only to a month or year that begins before this period.`,
        ]),
    ...(leftOut === null ? [] : [leftOut]),
  ];
}

/**
 * Returns what was decided, published or measured in a range of days: a lane each for China, the United States and
 * all others.
 */
export function policyTimelineFigure(
  document: EventsDocument,
  context: FigureContext,
  view: EventView,
): TimelineFigure {
  const { day, leftOut, range, shown, straddling } = eventsInView(document, view);
  const points = shown.flatMap((event) => lanesOf(event).map((lane) => eventPoint(event, lane, day)));
  const findings = eventFinding(shown, range, document.coverage, view);
  const base = figureBase(context, document, points);
  return {
    ...base,
    filters: [...base.filters, ...eventFilters(view)],
    kind: 'timeline',
    title: timelineTitle(shown, range, view, day),
    findings,
    definition: EVENT_DEFINITION,
    subtitle: `Events decided, published or measured, ${spanText(range)}${choiceText(view)}${runningText(shown, day)}`,
    series: lanes.map(({ id, label }) => ({ id, label, tone: id, fill: 'solid' })),
    rows: lanes.map(({ id, label }) => ({ id, label, tone: null })),
    points,
    range,
    format: 'date',
    measure: 'Date',
    notes: timelineNotes(shown, straddling, leftOutNote(leftOut, 'event', view.asOf)),
  };
}

export const policyTimeline = figureSpec({
  id: 'policy-timeline',
  name: 'Policy timeline',
  home: '/policy',
  industries: 'any',
  needs: (ask) => ({ document: ask(eventsDocument) }),
  draw: ({ document }, context, view) => policyTimelineFigure(document, context, view),
  empty: 'No events on record in this period.',
});
