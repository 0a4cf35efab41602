import { useMemo } from 'react';
import { eventsDocument, type EventsDocument } from '../../contract/policyEvent.ts';
import { counted } from '../../domain/words.ts';
import { numberId } from '../../figure/numberId.ts';
import { eventsInView } from '../../figures/policy/eventChoice.ts';
import { policyTimeline } from '../../figures/policy/policyTimelineFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedNumber, useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EventList, EVENTS } from '../../frame/EventList.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { useOptions } from '../../url/useOptions.ts';
import type { Options } from '../../url/view.ts';
import { useShownView, useMovingView } from '../../paint/shownAddress.tsx';
import { TimelineControls } from './TimelineControls.tsx';

const SHOWN_AT_FIRST = 40;
const ON_PHONE = 12;

/** The timeline: its controls, the figure, and a list of the events in its range. */
export const EventsSection = () => (
  <Documents label="Events" needs={(ask) => ({ document: ask(eventsDocument) })} height={3000}>
    {({ document }) => <Events document={document} />}
  </Documents>
);

function Events({ document }: { document: EventsDocument }) {
  const shown = useShownView();
  const { options, choose, slide } = useOptions();
  const view = useMemo(() => ({ ...shown, options }), [shown, options]);
  const drawn = useMovingView(options);
  const { day, known, bounds, range, chosen } = useMemo(() => eventsInView(document, view), [document, view]);
  return (
    <div>
      <TimelineControls {...{ view, day, bounds, range, chosen, choose, slide }} known={known.known} />
      <FigureOf spec={policyTimeline} view={drawn} height={420} />
      <PagePart room={3000}>
        <ShownEvents document={document} options={options} />
      </PagePart>
      <TableDownloads table="events" datasetVersion={document.datasetVersion} />
    </div>
  );
}

interface ShownEventsProps {
  readonly document: EventsDocument;
  /** Options including those being dragged or typed. */
  readonly options: Options;
}

/** The events in the range, newest first; one that a link names is always included. */
function ShownEvents({ document, options }: ShownEventsProps) {
  const view = useMovingView(options);
  const whole = useAskedTable(EVENTS);
  const asked = useAskedNumber();
  const { known, shown } = useMemo(() => eventsInView(document, view), [document, view]);
  const linked = known.known.filter(
    (event) => numberId(EVENTS, event.id) === asked && !shown.includes(event),
  );
  const [events, showAll] = useFirstRows(shown, {
    most: SHOWN_AT_FIRST,
    onPhone: ON_PHONE,
    whole,
    what: 'events',
  });
  return (
    <section id={EVENTS} aria-label="Events in this period" className="mt-8">
      <p className="mb-3 text-sm text-soft" data-exempt="count" aria-live="polite">
        {counted(shown.length, 'event')}, latest first. Select a date for its source.
      </p>
      {linked.length > 0 && (
        <>
          <p className="text-sm text-soft">From your link, outside of what the list shows:</p>
          <EventList events={linked} />
        </>
      )}
      <EventList events={events} />
      {showAll}
    </section>
  );
}
