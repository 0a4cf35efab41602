import { leftOutNote, eventsOn } from '../../domain/known.ts';
import { EventList } from '../../frame/EventList.tsx';
import { Answered } from '../../frame/Documents.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { sourceDocument, type SourceDocument, type SourceEntry } from '../../contract/sources.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { usePathId } from '../../url/useView.ts';
import { titleLanguage } from './titleLanguage.ts';
import { SourceFeeds } from './SourceFeeds.tsx';
import { SourceValues } from './SourceValues.tsx';
import type { ReactNode } from 'react';
import { redistributionLabels } from '../../contract/rowLabels.ts';
import { formatAge } from '../../domain/formats.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { languageName } from './languageName.ts';
import type { Source } from '../../contract/primitives.ts';

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

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-hair py-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

interface SourceFactsProps {
  readonly source: SourceEntry;
  /** The day from which its age counts. */
  readonly day: string;
}

/** What a reader needs to cite the source, to find it, and to know what it allows. */
function SourceFacts({ source, day }: SourceFactsProps) {
  const { publishedOn, url } = source;
  return (
    <section aria-label="What it is" className="max-w-3xl" data-exempt="record">
      <dl className="text-sm">
        {source.titleOriginal !== null && (
          <Line name="Original title">
            <span lang={titleLanguage(source.titleOriginal) ?? source.language.split(';')[0]}>
              {source.titleOriginal}
            </span>
          </Line>
        )}
        <Line name="Publisher">{source.publisher}</Line>
        <Line name="Published">
          {publishedOn === null
            ? 'no date on record'
            : `${formatPeriod(publishedOn)} · age on ${formatPeriod(day)}: ${formatAge(publishedOn, day)}`}
        </Line>
        <Line name="Link">
          {url === null ? (
            'None: we read a copy on another site, or no public address is known. Search for the title.'
          ) : (
            <a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
              {url}
            </a>
          )}
        </Line>
        <Line name="Kind">{source.kind}</Line>
        <Line name="Language">{languageName(source.language)}</Line>
        <Line name="License">{source.licence}</Line>
        <Line name="Reuse">{redistributionLabels[source.redistribution]}</Line>
        <Line name="Cite as">{citationLine(source)}</Line>
        <Line name="Id">{source.id}</Line>
      </dl>
    </section>
  );
}

/** A source as a list of references gives it: "Publisher: Title [original title], May 2025, address." */
export function citationLine({ title, titleOriginal, publisher, publishedOn, url }: Source): string {
  const named = titleOriginal === null ? title : `${title} [${titleOriginal}]`;
  const when = publishedOn === null ? 'undated' : formatPeriod(publishedOn);
  return `${[`${publisher}: ${named}`, when, ...(url === null ? [] : [url])].join(', ')}.`;
}
