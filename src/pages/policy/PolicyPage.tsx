import { Documents } from '../../frame/Documents.tsx';
import { useMemo, useState } from 'react';
import { counted } from '../../domain/words.ts';
import { eventsDocument, type EventsDocument } from '../../contract/policyEvent.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { leftOutNote, eventsOn } from '../../domain/known.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { useFigureContext } from '../../frame/deferredView.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { EventList, EVENTS } from '../../frame/EventList.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';

const SHOWN_AT_FIRST = 40;

/** The policy timeline: what was decided, published or measured, by whom; and what is aimed at. */
export function PolicyPage() {
  return (
    <>
      <Documents label="Events" needs={(ask) => ({ document: ask(eventsDocument) })} height={900}>
        {({ document }) => <Events document={document} />}
      </Documents>
      <div className="mt-12">
        <TargetsSection />
      </div>
    </>
  );
}

function Events({ document }: { document: EventsDocument }) {
  const { view } = useFigureContext('/policy');
  const [whole, setWhole] = useState(useAskedTable(EVENTS));
  const cut = useMemo(
    () => eventsOn(filterByIndustry(document.events, view.industries), document.sources, view.asOf),
    [document, view.asOf, view.industries],
  );
  const events = cut.known;
  const leftOut = leftOutNote(cut, 'event', view.asOf);
  if (events.length === 0) {
    return (
      <p className="py-8 text-soft">
        No event on record
        {view.industries.length > 0 && ' concerns the chosen industries'}
        {view.asOf !== null && ` on or before ${formatPeriod(view.asOf)}`}.
      </p>
    );
  }
  return (
    <>
      <p className="mb-3 text-sm text-soft" data-exempt="count">
        {counted(events.length, 'event')}, newest first. A date opens its evidence.
        {leftOut !== null && ` ${leftOut}`}
      </p>
      <EventList events={whole ? events : events.slice(0, SHOWN_AT_FIRST)} sources={document.sources} />
      {!whole && events.length > SHOWN_AT_FIRST && (
        <ShowAll count={events.length} what="events" onClick={() => setWhole(true)} />
      )}
    </>
  );
}
