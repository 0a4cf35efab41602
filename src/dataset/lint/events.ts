import type { Problem, Records, RowOf, RowPlace } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';
import { laterDates } from '../../contract/laterDates.ts';
import { lastDayOf, periodEnd } from '../../domain/periods.ts';
import { type EventTables, eventStandards } from './eventStandards.ts';

/** An event on the same day as its report states whether the day is the event's or only the report's. */
export function eventDateIsConfirmed(records: Pick<Records, 'events' | 'sources'>): Problem[] {
  const sources = new Map(records.sources.map((row) => [row.sourceId, row]));
  return faultsOf(records.events, 'event-date-is-confirmed', (row) => {
    const source = sources.get(row.sourceId);
    if (row.dateBasis !== null || row.date.length < 10 || source?.publishedOn !== row.date) return null;
    if (source.kind === 'primary' || source.kind === 'dataset') return null;
    return `${row.eventId}: Its date, ${row.date}, is that of the news. Write "confirmed" into date_basis if the text gives this day, else "reported".`;
  });
}

type Event = RowOf<'events'>;

/** Share of the shorter title's words from which two titles count as the same event. */
const SHARED_WORDS = 0.6;

/** Words that any title may have. */
const EMPTY_TITLE_WORDS = /^(a|an|and|as|at|by|for|from|in|is|of|on|the|to|with)$/;

function titleWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => !EMPTY_TITLE_WORDS.test(word)));
}

function isSameEvent(left: Event, right: Event): boolean {
  if (!left.date.startsWith(right.date) && !right.date.startsWith(left.date)) return false;
  if (!left.refAreas.some((area) => right.refAreas.includes(area))) return false;
  const [few, many] = [titleWords(left.title), titleWords(right.title)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined) return false;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= SHARED_WORDS * few.size;
}

/** Each event is recorded once, with its other source in the note: topics share events. */
export function eventIsToldOnce({ events }: Pick<Records, 'events'>): Problem[] {
  const months = groupBy(events, ({ date }) => date.slice(0, 7));
  return [...months.values()].flatMap((month) =>
    month.flatMap((row, index) => {
      const before = month.slice(0, index).find((other) => isSameEvent(other, row));
      if (before === undefined) return [];
      const sentence = `${row.eventId}: ${before.eventId} tells of the same day, "${before.title}". Keep one of the two, and name the other source in its note.`;
      return [problemAt(row, 'event-is-told-once', sentence)];
    }),
  );
}

type Texts = Pick<Records, 'events' | 'eventAddenda' | 'sources' | 'wp29Facts' | 'plans'>;

interface DatedText {
  readonly at: RowPlace;
  readonly subject: string;
  /** Period from whose last day views of past days show the text. */
  readonly from: string;
  readonly text: string;
}

const later = (left: string, right: string) => (periodEnd(right) > periodEnd(left) ? right : left);

/**
 * Returns our own texts on dated things. Notes are excluded: they say how a row was read, and name the state that was
 * read.
 */
function datedTexts({ events, eventAddenda, sources, wp29Facts, plans }: Texts): DatedText[] {
  const published = new Map(sources.map((one) => [one.sourceId, one.publishedOn]));
  return [
    ...events.map((row) => ({
      at: row.at,
      subject: row.eventId,
      from: later(row.date, published.get(row.sourceId) ?? row.date),
      text: `${row.title}. ${row.summary ?? ''}`,
    })),
    ...eventAddenda.map((row) => ({
      at: row.at,
      subject: row.eventId,
      from: row.knownFrom,
      text: row.addendum,
    })),
    ...wp29Facts.map((row) => ({
      at: row.at,
      subject: row.factId,
      from: later(row.date, published.get(row.sourceId) ?? row.date),
      text: row.fact,
    })),
    ...plans.flatMap((row) =>
      row.publishedOn === null || row.summary === null
        ? []
        : [{ at: row.at, subject: row.planId, from: row.publishedOn, text: row.summary }],
    ),
  ];
}

/** A source cannot report what came after its publication: an addendum needs another source. */
function beyondSource({ eventAddenda, sources }: Texts): Problem[] {
  const published = new Map(sources.map((one) => [one.sourceId, one.publishedOn]));
  return faultsOf(eventAddenda, 'text-knows-no-later', (row) => {
    const day = published.get(row.sourceId) ?? null;
    const named = day === null ? [] : laterDates(row.addendum, lastDayOf(day), day.slice(0, 4));
    if (day === null || named.length === 0) return null;
    return `${row.eventId}: Its source is of ${day}, its addendum names ${named.join(', ')}. Say what the source could tell, or cite a later one.`;
  });
}

/** A text on a dated thing reports nothing later than its first possible reading: later news is an addendum. */
export function textKnowsNoLater(records: Texts): Problem[] {
  const told = faultsOf(datedTexts(records), 'text-knows-no-later', ({ subject, from, text }) => {
    const named = laterDates(text, lastDayOf(from), from.slice(0, 4));
    if (named.length === 0) return null;
    return `${subject}: Shown from ${from} on, its text names ${named.join(', ')}. Move what became known later into event-addenda.csv, with its day, or say that the date was set beforehand ("in force from", "comments until").`;
  });
  return [...told, ...beyondSource(records)];
}

/** An event on a standard is dated as exactly as the row of the standard. */
export function eventHasDayOfStandard(tables: EventTables): Problem[] {
  return eventStandards(tables).flatMap(({ event, about }) =>
    about.flatMap(({ designation, plannedOn, draftedOn, publishedOn, effectiveOn }) => {
      const days = [plannedOn, draftedOn, publishedOn, effectiveOn];
      const day = days.find((one) => one !== null && one !== event.date && one.startsWith(event.date));
      if (event.date.length < 7 || day === undefined || day === null) return [];
      const sentence = `${event.eventId}: It has the month, and ${designation} the day ${day}. Give the event that day if it is the same, or name the other matter in its title.`;
      return [problemAt(event, 'event-has-day-of-standard', sentence)];
    }),
  );
}

/** Matches ids, which are all lowercase, unlike any name of a body. */
const CODE = /^[a-z0-9-]+$/;

/** The actor of an event is a name, or the id of a body whose name is shown to users. */
export function eventBodyIsNamed({ events, bodies }: Pick<Records, 'events' | 'bodies'>): Problem[] {
  const known = new Set(bodies.map(({ bodyId }) => bodyId));
  return faultsOf(events, 'event-body-is-named', (row) => {
    if (row.body === null || !CODE.test(row.body) || known.has(row.body)) return null;
    return `${row.eventId}: "${row.body}" is a code that no body has. Write its name, or add it to bodies.csv.`;
  });
}
