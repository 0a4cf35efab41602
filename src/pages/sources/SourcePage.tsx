import { leftOutNote, eventsOn } from '../../domain/known.ts';
import { EventList } from '../../frame/EventList.tsx';
import { Answered } from '../../frame/Documents.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { sourceDocument, type SourceDocument } from '../../contract/sources.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { usePathId } from '../../url/useView.ts';
import { titleLanguage } from './titleLanguage.ts';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceFeeds } from './SourceFeeds.tsx';
import { SourceValues } from './SourceValues.tsx';

/** One source: what it is, what rests on it, its values, and the events that cite it. */
export function SourcePage() {
  const id = usePathId();
  const answer = useAnswer((ask) => ask(sourceDocument(id)));
  usePageName(`/sources/${id}`, answer, ({ source }) => ({
    name: source.title,
    lang: titleLanguage(source.title),
  }));
  return (
    <Answered
      label={`Source “${id}”`}
      answer={answer}
      height={900}
      missing={<NoSuchRecord what="source" id={id} to="/sources" all="All sources" />}
    >
      {(document) => <Source key={id} document={document} />}
    </Answered>
  );
}

function Source({ document }: { document: SourceDocument }) {
  const { source, datasetDate } = document;
  const { view } = useFigureContext(`/sources/${source.id}`);
  return (
    <div className="flex flex-col gap-14">
      <SourceFacts source={source} day={view.asOf ?? datasetDate} />
      <SourceFeeds document={document} />
      {document.observations.length > 0 && <SourceValues document={document} asOf={view.asOf} />}
      {document.events.length > 0 && <SourceEvents document={document} asOf={view.asOf} />}
    </div>
  );
}

function SourceEvents({ document, asOf }: { document: SourceDocument; asOf: string | null }) {
  const events = eventsOn(document.events, document.sources, asOf);
  const leftOut = leftOutNote(events, 'event', asOf);
  return (
    <section aria-labelledby="source-events">
      <h2 id="source-events" className="mb-3 text-xl">
        Events that cite it
      </h2>
      {leftOut !== null && <Notice>{leftOut}</Notice>}
      <EventList events={events.known} sources={document.sources} />
    </section>
  );
}
