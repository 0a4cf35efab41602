import type { PolicyEvent } from '../contract/policyEvent.ts';
import type { Sources } from '../contract/primitives.ts';
import { periodEnd } from './formatPeriod.ts';
import { knownOn, type KnownRows } from './knownOn.ts';

/** When an event was both past and reported: the later of its date and its source's, where that has one. */
function reportedOn(event: PolicyEvent, sources: Sources): string {
  const published = sources[event.evidence.sourceId]?.publishedOn ?? event.date;
  return periodEnd(published) > periodEnd(event.date) ? published : event.date;
}

/** The events that had happened and had been reported by a day, with what was known of them; all without a day. */
export function eventsOn(
  events: readonly PolicyEvent[],
  sources: Sources,
  day: string | null,
): KnownRows<PolicyEvent> {
  const cut = knownOn(events, (event) => reportedOn(event, sources), day);
  if (day === null) return cut;
  const known = cut.known.map((event) => ({
    ...event,
    addenda: event.addenda.filter(({ knownFrom }) => knownFrom <= day),
  }));
  return { ...cut, known };
}
