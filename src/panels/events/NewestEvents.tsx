import { useQuery } from '@tanstack/react-query';
import type { PolicyEvent } from '../../contract/policyEvent.ts';
import type { Sources } from '../../contract/primitives.ts';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { eventsQuery } from '../../queries/catalogueQueries.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import { useView } from '../../url/useView.ts';
import { EventList } from '../../frame/EventList.tsx';
import { eventsOn } from '../../transforms/eventsOn.ts';

interface NewestEventsProps {
  readonly events: readonly PolicyEvent[];
  readonly sources: Sources;
}

/** The newest events given, or on an earlier day as many as were the newest then. */
export function NewestEvents({ events, sources }: NewestEventsProps) {
  const { view } = useView();
  if (view.asOf !== null) return <PastEvents day={view.asOf} most={events.length} />;
  return <Shown events={filterByIndustry(events, view.industries)} sources={sources} />;
}

function PastEvents({ day, most }: { day: string; most: number }) {
  const { view } = useView();
  const query = useQuery(eventsQuery());
  return (
    <Loaded label="Events" query={query} height={420} aged={false}>
      {({ events, sources }) => {
        const { known } = eventsOn(filterByIndustry(events, view.industries), sources, day);
        return <Shown events={known.slice(0, most)} sources={sources} />;
      }}
    </Loaded>
  );
}

function Shown({ events, sources }: NewestEventsProps) {
  const { context } = useFigureContext('/policy');
  if (events.length > 0) return <EventList events={events} sources={sources} link={context.link} />;
  return (
    <p className="text-sm text-soft">
      None of the newest events is about what the filter leaves; the policy page has all.
    </p>
  );
}
