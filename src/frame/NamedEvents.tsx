import type { PolicyEvent } from '../contract/policyEvent.ts';
import type { Sources } from '../contract/primitives.ts';
import { leftOutNote, eventsOn } from '../domain/known.ts';
import { EventList } from './EventList.tsx';

interface NamedEventsProps {
  readonly id: string;
  readonly events: readonly PolicyEvent[];
  readonly sources: Sources;
  readonly asOf: string | null;
  /** By which rule they were found, in a sentence. */
  readonly rule: string;
}

/** The events that name a thing, as far as they had been reported by the day, and the rule that found them. */
export function NamedEvents({ id, events, sources, asOf, rule }: NamedEventsProps) {
  const dated = eventsOn(events, sources, asOf);
  const leftOut = leftOutNote(dated, 'event', asOf);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl">
        Events
      </h2>
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="record">
        {dated.known.length === 0 && 'None on record. '}
        {rule} {leftOut}
      </p>
      <EventList events={dated.known} sources={sources} />
    </section>
  );
}
