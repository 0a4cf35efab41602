import type { EventsDocument, PolicyEvent } from '../contract/policyEvent.ts';

const isAfter = (one: PolicyEvent, other: PolicyEvent): boolean =>
  one.date > other.date || (one.date === other.date && one.id < other.id);

/** The newest events of several documents, each once, newest first and on one day by id. */
export function newestOf(documents: readonly Pick<EventsDocument, 'events'>[], most: number): PolicyEvent[] {
  const byId = new Map(documents.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
  return [...byId.values()].sort((one, other) => (isAfter(one, other) ? -1 : 1)).slice(0, most);
}
