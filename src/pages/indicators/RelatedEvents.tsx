import { Documents } from '../../frame/Documents.tsx';
import { NearDocuments } from '../../frame/NearDocuments.tsx';
import { useMemo } from 'react';
import { counted, nounFor } from '../../domain/words.ts';
import type { IndicatorDocument } from '../../contract/indicator.ts';
import { eventsDocument, type EventsDocument } from '../../contract/policyEvent.ts';
import { leftOutNote, eventsOn } from '../../domain/known.ts';
import { EventList } from '../../frame/EventList.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { relatedEvents } from '../../domain/events.ts';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const SHOWN = 10;
const own = [eventsDocument];

/** Events that cite the indicator's sources, or share an industry and an area with it. */
export function RelatedEvents({ document }: { document: IndicatorDocument }) {
  return (
    <Section id="related-events" title="Related events">
      <NearDocuments needs={own}>
        <Documents label="Related events" needs={(ask) => ({ events: ask(eventsDocument) })} height={400}>
          {({ events }) => <Related document={document} all={events} />}
        </Documents>
      </NearDocuments>
    </Section>
  );
}

/** Returns "10 of 101 events from the same industry and country; the 3 that cite its sources come first." */
function relatedText(count: number, bySource: number): string {
  const events = count > SHOWN ? `${String(SHOWN)} of ${counted(count, 'event')}` : counted(count, 'event');
  const first =
    bySource === 0 || bySource === count
      ? ''
      : `; those that cite its sources (${String(bySource)}) come first`;
  return bySource === count
    ? `${events} that ${nounFor(count, 'cites', 'cite')} its sources.`
    : `${events} that ${nounFor(count, 'shares', 'share')} an industry and a country with this indicator${first}.`;
}

function Related({ document, all }: { document: IndicatorDocument; all: EventsDocument }) {
  const { context, view } = useFigureContext('/policy');
  const dated = useMemo(() => eventsOn(all.events, all.sources, view.asOf), [all, view.asOf]);
  const related = useMemo(
    () =>
      relatedEvents(dated.known, {
        industries: document.indicator.industries,
        refAreas: new Set(document.observations.map((one) => one.refArea)),
        sourceIds: new Set(Object.keys(document.sources)),
      }),
    [dated, document],
  );
  const leftOut = leftOutNote(dated, 'event', view.asOf);
  const count = related.events.length;
  if (count === 0) {
    return (
      <p className="text-sm text-soft">
        No events on record cite its sources or share both an industry and a country with it.
      </p>
    );
  }
  return (
    <>
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="record">
        {relatedText(count, related.bySource)} {leftOut}
      </p>
      <EventList events={related.events.slice(0, SHOWN)} link={context.link} />
      {count > SHOWN && (
        <p className="mt-3 text-sm">
          <TextLink to="/policy#events">All events →</TextLink>
        </p>
      )}
    </>
  );
}
