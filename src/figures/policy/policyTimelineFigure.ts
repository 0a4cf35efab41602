import { RefArea } from '../../contract/codelists.ts';
import {
  EventKind,
  eventsDocument,
  type EventsDocument,
  type PolicyEvent,
} from '../../contract/policyEvent.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { leftOutNote } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { rivalNames } from '../../domain/rivals.ts';
import { counted } from '../../domain/words.ts';
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

/** The lanes of an event: of each rival that it concerns; the third where it concerns neither. */
export function lanesOf({ refAreas }: Pick<PolicyEvent, 'refAreas'>): readonly Lane[] {
  const own = lanes.map(({ id }) => id).filter((id) => refAreas.some((area) => area === id));
  return own.length === 0 ? ['other'] : own;
}

const EVENT_DEFINITION = 'Something decided, published or measured, on the day it happened.';

const areasOf = ({ refAreas }: PolicyEvent): string => refAreas.map((area) => RefArea.label(area)).join(', ');

const pointOf = (event: PolicyEvent, lane: Lane, day: string): FigurePoint =>
  makePoint({
    key: `${event.id}|${lane}`,
    seriesId: lane,
    at: lane,
    subject: event.title,
    actor: event.body ?? areasOf(event),
    period: event.date,
    text: formatPeriod(event.date),
    value: placeOfEvent(event, day),
    unit: 'date',
    ...(event.summary === null ? {} : { definition: event.summary }),
    comparableAs: null,
    evidence: event.evidence,
    facts: [
      { label: 'Kind', value: EventKind.label(event.kind) },
      { label: 'Area', value: areasOf(event) },
    ],
  });

/** How many events of a lane there are, for the title. */
function countOf(
  points: readonly FigurePoint[],
  { id, label }: (typeof lanes)[number],
  range: { readonly from: string; readonly until: string },
): Finding[] {
  const own = points.filter(({ at }) => at === id);
  const [first] = own;
  if (first === undefined) return [];
  const point = makePoint({
    key: `${id}|count`,
    seriesId: id,
    at: id,
    subject: `Events on record in this range: ${label}`,
    actor: label,
    period: range.until,
    value: own.length,
    text: String(own.length),
    unit: 'events',
    definition:
      'Number of events on record of the chosen kinds in the range shown; an event that concerns both countries counts for each.',
    comparableAs: null,
    facts: [{ label: 'Counted from', value: formatPeriod(range.from) }],
    ...countOfRows(
      own.map(({ evidence }) => evidence),
      'events',
      first.evidence,
      null,
    ),
    derivation: {
      method: 'eventsInView',
      formula: 'Number of events on record in the range, of the kinds and words chosen',
      inputs: own.map(({ subject, text, evidence }) => countedRow(subject, text ?? '', evidence)),
    },
  });
  return [{ text: String(own.length), point }];
}

const filtersOf = (view: EventView): ActiveFilter[] => {
  const { kinds, words } = view.options;
  const named = shownKinds(view).map((kind) => EventKind.label(kind));
  return [
    ...(kinds === undefined ? [] : [{ label: 'Kinds', value: named.join(', ') }]),
    ...(words === undefined ? [] : [{ label: 'Words', value: words }]),
  ];
};

function titleOf(points: readonly FigurePoint[]): string {
  const parts = lanes
    .map(({ id, label }) => ({ label, count: points.filter(({ at }) => at === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${String(count)}`);
  return parts.length === 0 ? 'No event on record in this range' : `Events on record: ${parts.join(', ')}`;
}

const spanText = ({ from, until }: DayRange) => `${formatPeriod(from)} to ${formatPeriod(until)}`;

function notesOf(shown: readonly PolicyEvent[], leftOut: string | null): string[] {
  const both = shown.filter((event) => lanesOf(event).length > 1).length;
  return [
    'What is known to the month or year is at its end. Counts are of what is on record, and say nothing of how much was done.',
    ...(both === 0 ? [] : [`${counted(both, 'event')} of both countries: in both lanes.`]),
    ...(leftOut === null ? [] : [leftOut]),
  ];
}

/** What was decided, published or measured in a range of days: a lane for China, the United States and all others. */
export function policyTimelineFigure(
  document: EventsDocument,
  context: FigureContext,
  view: EventView,
): TimelineFigure {
  const { day, known, range, shown } = eventsInView(document, view);
  const points = shown.flatMap((event) => lanesOf(event).map((lane) => pointOf(event, lane, day)));
  const findings = lanes.flatMap((lane) => countOf(points, lane, range));
  const base = figureBase(context, document, points);
  const kinds = shownKinds(view).includes('price') ? '' : ', without price events';
  return {
    ...base,
    filters: [...base.filters, ...filtersOf(view)],
    kind: 'timeline',
    id: 'policy-timeline',
    title: titleOf(points),
    findings,
    definition: EVENT_DEFINITION,
    subtitle: `Decided, published or measured, ${spanText(range)}${kinds}`,
    series: lanes.map(({ id, label }) => ({ id, label, tone: id, fill: 'solid' })),
    rows: lanes.map(({ id, label }) => ({ id, label, detail: null, tone: null })),
    points,
    range,
    format: 'date',
    measure: 'Date',
    interval: null,
    notes: notesOf(shown, leftOutNote(known, 'event', view.asOf)),
  };
}

export const policyTimeline = figureSpec({
  id: 'policy-timeline',
  name: 'Policy timeline',
  home: '/policy',
  industries: 'any',
  needs: (ask) => ({ document: ask(eventsDocument) }),
  draw: ({ document }, context, view) => policyTimelineFigure(document, context, view),
  empty: 'No event on record in this range.',
});
