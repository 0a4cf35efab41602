import { Documents } from '../../frame/Documents.tsx';
import { Industry } from '../../contract/codelists.ts';
import { eventsDocument, newestEventsDocument, type PolicyEvent } from '../../contract/policyEvent.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { EventList } from '../../frame/EventList.tsx';
import { eventsOn } from '../../domain/known.ts';
import { viewDay } from '../../domain/periods.ts';
import { allEventsLink } from '../../figures/policy/eventChoice.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { newestIn, withoutPrices } from '../../domain/events.ts';

interface NewestEventsProps {
  readonly events: readonly PolicyEvent[];
  readonly datasetVersion: string;
}

/**
 * The newest events: those given, or those of the selected industries, as known on the date of the view, with a link
 * to the list that has them all.
 */
export function NewestEvents({ events, datasetVersion }: NewestEventsProps) {
  const view = useShownView();
  if (view.asOf !== null) return <PastEvents day={view.asOf} most={events.length} />;
  if (view.industries.length > 0)
    return <IndustryEvents most={events.length} datasetVersion={datasetVersion} />;
  return <Shown events={events} datasetVersion={datasetVersion} />;
}

/** Each industry has its own list: filtering the newest of all would leave most industries with none. */
function IndustryEvents({ most, datasetVersion }: { most: number; datasetVersion: string }) {
  const view = useShownView();
  return (
    <Documents
      label="Events"
      height={420}
      needs={(ask) => view.industries.map((industry) => ask(newestEventsDocument(industry)))}
    >
      {(documents) => <Shown events={newestIn(documents, most)} datasetVersion={datasetVersion} />}
    </Documents>
  );
}

function PastEvents({ day, most }: { day: string; most: number }) {
  const view = useShownView();
  return (
    <Documents label="Events" needs={(ask) => ({ document: ask(eventsDocument) })} height={420}>
      {({ document: { events, sources, datasetVersion } }) => {
        const { known } = eventsOn(filterByIndustry(withoutPrices(events), view.industries), sources, day);
        return <Shown events={known.slice(0, most)} datasetVersion={datasetVersion} />;
      }}
    </Documents>
  );
}

function Shown({ events, datasetVersion }: NewestEventsProps) {
  const { context, view } = useFigureContext('/policy');
  const chosen = view.industries.map((id) => Industry.label(id)).join(', ');
  return (
    <>
      {events.length === 0 ? (
        <p className="text-sm text-soft">No events on record{chosen !== '' && ` for ${chosen}`}.</p>
      ) : (
        <EventList events={events} link={context.link} />
      )}
      <p className="mt-3 text-sm">
        <TextLink to={allEventsLink(events, viewDay(view, datasetVersion))}>All events →</TextLink>
      </p>
    </>
  );
}
