import { laterDates } from '../../contract/laterDates.ts';
import { lastDayOf, periodEnd } from '../../domain/periods.ts';
import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

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
  return eventAddenda.flatMap((row) => {
    const day = published.get(row.sourceId) ?? null;
    const named = day === null ? [] : laterDates(row.addendum, lastDayOf(day), day.slice(0, 4));
    if (day === null || named.length === 0) return [];
    const sentence = `${row.eventId}: Its source is of ${day}, its addendum names ${named.join(', ')}. Say what the source could tell, or cite a later one.`;
    return [problemAt(row, 'text-knows-no-later', sentence)];
  });
}

/** A text on a dated thing reports nothing later than its first possible reading: later news is an addendum. */
export function textKnowsNoLater(records: Texts): Problem[] {
  const told = datedTexts(records).flatMap(({ at, subject, from, text }) => {
    const named = laterDates(text, lastDayOf(from), from.slice(0, 4));
    if (named.length === 0) return [];
    const sentence = `${subject}: Shown from ${from} on, its text names ${named.join(', ')}. Move what became known later into event-addenda.csv, with its day, or say that the date was set beforehand ("in force from", "comments until").`;
    return [problemAt({ at }, 'text-knows-no-later', sentence)];
  });
  return [...told, ...beyondSource(records)];
}
