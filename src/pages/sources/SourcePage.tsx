import { leftOutNote, eventsOn } from '../../domain/known.ts';
import { EventList } from '../../frame/EventList.tsx';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { RecordPage } from '../../frame/RecordPage.tsx';
import { languageOf } from '../../frame/SourceCite.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { sourceDocument, type SourceDocument, type SourceEntry } from '../../contract/sources.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SourceFeeds } from './SourceFeeds.tsx';
import { SourceValues } from './SourceValues.tsx';
import { redistributionLabels } from '../../contract/rowLabels.ts';
import { formatAge } from '../../domain/formats.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { languageName } from './languageName.ts';
import type { Source } from '../../contract/primitives.ts';
import { Section } from '../../ui/Section.tsx';
import { OuterLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

/** One source: its facts, the data based on it, its values, and the events that cite it. */
export const SourcePage = () => (
  <RecordPage
    kind="Source"
    path="/sources"
    document={sourceDocument}
    nameOf={({ source }) => ({ name: source.title, lang: languageOf(source.title) })}
    all={{ to: '/sources', label: 'All sources' }}
    height={900}
  >
    {(document) => <Source document={document} />}
  </RecordPage>
);

function Source({ document }: { document: SourceDocument }) {
  const { source, datasetDate } = document;
  const { view } = useFigureContext(`/sources/${source.id}`);
  return (
    <div className="flex flex-col gap-14">
      <SourceFacts source={source} day={view.asOf ?? datasetDate} />
      <SourceFeeds document={document} />
      {document.observations.length > 0 && <SourceValues document={document} />}
      {document.events.length > 0 && <SourceEvents document={document} />}
    </div>
  );
}

function SourceEvents({ document }: { document: SourceDocument }) {
  const { asOf } = useShownView();
  const events = eventsOn(document.events, document.sources, asOf);
  const leftOut = leftOutNote(events, 'event', asOf);
  return (
    <Section id="source-events" title="Events that cite it">
      {leftOut !== null && <Notice>{leftOut}</Notice>}
      <EventList events={events.known} />
    </Section>
  );
}

interface SourceFactsProps {
  readonly source: SourceEntry;
  /** Date from which its age is counted. */
  readonly day: string;
}

/** Facts needed to cite the source, to find it, and to know its license. */
function SourceFacts({ source, day }: SourceFactsProps) {
  const { publishedOn, url } = source;
  return (
    <RecordFacts data-exempt="record">
      {source.titleOriginal !== null && (
        <FactLine name="Original title">
          <span lang={languageOf(source.titleOriginal) ?? source.language.split(';')[0]}>
            {source.titleOriginal}
          </span>
        </FactLine>
      )}
      <FactLine name="Publisher">{source.publisher}</FactLine>
      <FactLine name="Published">
        {publishedOn === null
          ? 'undated'
          : `${formatPeriod(publishedOn)} · age on ${formatPeriod(day)}: ${formatAge(publishedOn, day)}`}
      </FactLine>
      <FactLine name="Link">
        {url === null ? (
          'No link: we read a copy elsewhere, or no public address is known. Search by title.'
        ) : (
          <OuterLink href={url}>{url}</OuterLink>
        )}
      </FactLine>
      <FactLine name="Kind">{source.kind}</FactLine>
      <FactLine name="Language">{languageName(source.language)}</FactLine>
      <FactLine name="License">{source.licence}</FactLine>
      <FactLine name="Reuse">{redistributionLabels[source.redistribution]}</FactLine>
      <FactLine name="Cite as">{citationLine(source)}</FactLine>
      <FactLine name="Id">{source.id}</FactLine>
    </RecordFacts>
  );
}

/** Returns a citation of a source: "Publisher: Title [original title], May 2025, address." */
export function citationLine({ title, titleOriginal, publisher, publishedOn, url }: Source): string {
  const named = titleOriginal === null ? title : `${title} [${titleOriginal}]`;
  const when = publishedOn === null ? 'undated' : formatPeriod(publishedOn);
  return `${[`${publisher}: ${named}`, when, ...(url === null ? [] : [url])].join(', ')}.`;
}
