import { Documents } from '../../frame/Documents.tsx';
import { Industry } from '../../contract/codelists.ts';
import { eventsDocument, newestEventsDocument, type PolicyEvent } from '../../contract/policyEvent.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { EventList } from '../../frame/EventList.tsx';
import { eventsOn } from '../../domain/known.ts';
import { newestIn, withoutPrices } from '../../domain/events.ts';

interface NewestEventsProps {
  readonly events: readonly PolicyEvent[];
}

/** The newest events: those given, or those of the selected industries, as known on the date of the view. */
export function NewestEvents({ events }: NewestEventsProps) {
  const view = useShownView();
  if (view.asOf !== null) return <PastEvents day={view.asOf} most={events.length} />;
  if (view.industries.length > 0) return <IndustryEvents most={events.length} />;
  return <Shown events={events} />;
}

/** Each industry has its own list: filtering the newest of all would leave most industries with none. */
function IndustryEvents({ most }: { most: number }) {
  const view = useShownView();
  return (
    <Documents
      label="Events"
      height={420}
      aged={false}
      needs={(ask) => view.industries.map((industry) => ask(newestEventsDocument(industry)))}
    >
      {(documents) => <Shown events={newestIn(documents, most)} />}
    </Documents>
  );
}

function PastEvents({ day, most }: { day: string; most: number }) {
  const view = useShownView();
  return (
    <Documents label="Events" needs={(ask) => ({ document: ask(eventsDocument) })} height={420} aged={false}>
      {({ document: { events, sources } }) => {
        const { known } = eventsOn(filterByIndustry(withoutPrices(events), view.industries), sources, day);
        return <Shown events={known.slice(0, most)} />;
      }}
    </Documents>
  );
}

function Shown({ events }: NewestEventsProps) {
  const { context, view } = useFigureContext('/policy');
  if (events.length > 0) return <EventList events={events} link={context.link} />;
  const chosen = view.industries.map((id) => Industry.label(id)).join(', ');
  return <p className="text-sm text-soft">No events on record{chosen !== '' && ` for ${chosen}`}.</p>;
}
