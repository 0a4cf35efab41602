import { useMemo } from 'react';
import { indicatorDocument } from '../../contract/indicator.ts';
import { eventsDocument, type EventsDocument } from '../../contract/policyEvent.ts';
import { listSpecs, type BoardList } from '../../figures/leaderboards/boardLists.ts';
import { type FigureSpec, viewContext } from '../../figures/spec.ts';
import { Documents } from '../../frame/Documents.tsx';
import { DownloadLinks, indicatorDownloads } from '../../frame/DownloadLinks.tsx';
import { EventList } from '../../frame/EventList.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { eventsOn } from '../../domain/known.ts';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** A list that is no score board: its description, its events, and its indicators over time. */
export function ListSection({ list }: { list: BoardList }) {
  const specs = useMemo(() => listSpecs(list), [list]);
  return (
    <div className="flex flex-col gap-14">
      <p className="max-w-3xl text-sm">{list.about}</p>
      {specs.map((spec) => (
        <Indicator key={spec.id} spec={spec} />
      ))}
      {list.body !== null && <ListEvents list={list} body={list.body} />}
    </div>
  );
}

function Indicator({ spec }: { spec: FigureSpec }) {
  const { id } = spec;
  return (
    <Documents
      label={`Indicator “${id}”`}
      height={480}
      needs={(ask) => ({ document: ask(indicatorDocument(id)) })}
    >
      {({ document }) => (
        <div>
          <FigureOf spec={spec}>
            {({ sources: [source] }) =>
              source !== undefined && (
                <p className="mt-3 text-sm" data-exempt="record">
                  <SourceCite source={source} />
                </p>
              )
            }
          </FigureOf>
          <DownloadLinks
            what="this indicator"
            name={id}
            datasetVersion={document.datasetVersion}
            paths={indicatorDownloads(id)}
          />
          <p className="no-print mt-1 text-sm" data-exempt="name">
            <TextLink to={`/indicators/${id}`}>
              All values of “{document.indicator.title}” and how they were obtained
            </TextLink>
          </p>
        </div>
      )}
    </Documents>
  );
}

/** Events about a list itself: participants, and those who stayed away. */
function ListEvents({ list, body }: { list: BoardList; body: string }) {
  return (
    <Section id="list-events" title={<span data-exempt="name">Events around {list.label}</span>}>
      <Documents label="Events" height={200} needs={(ask) => ({ document: ask(eventsDocument) })}>
        {({ document }) => <OfBody document={document} body={body} />}
      </Documents>
    </Section>
  );
}

function OfBody({ document, body }: { document: EventsDocument; body: string }) {
  const view = useShownView();
  const events = useMemo(
    () => eventsOn(document.events, document.sources, view.asOf).known.filter((one) => one.body === body),
    [body, document, view.asOf],
  );
  if (events.length === 0) return <p className="text-sm text-soft">No events on record.</p>;
  return <EventList events={events} link={viewContext('/policy', view).link} />;
}
