import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventsDocument } from '../../../contract/policyEvent.ts';
import { EventList } from '../../../frame/EventList.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { eventsQuery } from '../../../queries/catalogueQueries.ts';
import { eventsOn } from '../../../domain/known.ts';
import type { BoardList } from '../../../figures/leaderboards/lists/boardLists.ts';

/** What is on record about a list itself: who came, who stayed away. */
export function ListEvents({ list, body }: { list: BoardList; body: string }) {
  const query = useQuery(eventsQuery());
  return (
    <section aria-labelledby="list-events">
      <h2 id="list-events" className="mb-3 text-xl" data-exempt="name">
        Events around {list.label}
      </h2>
      <Loaded label="Events" query={query} height={200} aged={false}>
        {(document) => <OfBody document={document} body={body} />}
      </Loaded>
    </section>
  );
}

function OfBody({ document, body }: { document: EventsDocument; body: string }) {
  const { context, view } = useFigureContext('/policy');
  const events = useMemo(
    () => eventsOn(document.events, document.sources, view.asOf).known.filter((one) => one.body === body),
    [body, document, view.asOf],
  );
  if (events.length === 0) return <p className="text-sm text-soft">None is on record.</p>;
  return <EventList events={events} sources={document.sources} link={context.link} />;
}
