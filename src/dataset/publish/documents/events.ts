import { industries } from '../../../contract/codelists.ts';
import { eventsDocument, newestEventsDocument, type PolicyEvent } from '../../../contract/policyEvent.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

/** All events, newest first; on one day, by id. A body of the table of bodies is called by its name, not its id. */
export function newestEvents(dataset: Dataset): PolicyEvent[] {
  const names = new Map(dataset.records.bodies.map(({ bodyId, shortName }) => [bodyId, shortName]));
  const rows = [...dataset.records.events].sort(
    (left, right) => compareText(right.date, left.date) || compareText(left.eventId, right.eventId),
  );
  const addenda = [...dataset.records.eventAddenda].sort((a, b) => compareText(a.knownFrom, b.knownFrom));
  return rows.map((row) => {
    const { eventId: id, date, refAreas, industries, title, summary } = row;
    const body = row.body === null ? null : (names.get(row.body) ?? row.body);
    return {
      ...{ id, date, refAreas, industries, body, title, summary },
      addenda: addenda
        .filter(({ eventId }) => eventId === id)
        .map((one) => ({ knownFrom: one.knownFrom, text: one.addendum, evidence: evidenceOf(one) })),
      evidence: evidenceOf(row),
    };
  });
}

/** How many events the overview shows. */
export const NEWEST = 12;

/** `/events.json`, and `/events/<industry>.json` with the newest of each */
export function eventDrafts(dataset: Dataset): DocumentDraft[] {
  const events = newestEvents(dataset);
  return [
    draftDocument(eventsDocument, { events }),
    ...industries.map((industry) =>
      draftDocument(newestEventsDocument(industry), {
        events: events.filter((one) => one.industries.includes(industry)).slice(0, NEWEST),
      }),
    ),
  ];
}
