import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** An event on the same day as its report states whether the day is the event's or only the report's. */
export function eventDateIsConfirmed(records: Pick<Records, 'events' | 'sources'>): Problem[] {
  const sources = new Map(records.sources.map((row) => [row.sourceId, row]));
  return records.events.flatMap((row) => {
    const source = sources.get(row.sourceId);
    if (row.dateBasis !== null || row.date.length < 10 || source?.publishedOn !== row.date) return [];
    if (source.kind === 'primary' || source.kind === 'dataset') return [];
    const sentence = `${row.eventId}: Its date, ${row.date}, is that of the news. Write "confirmed" into date_basis if the text gives this day, else "reported".`;
    return [problemAt(row, 'event-date-is-confirmed', sentence)];
  });
}
