import { downloadsDocument, type DownloadsDocument } from '../../contract/downloads.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useAnswer, type Answer } from '../../queries/useAnswer.ts';
import { useMemo } from 'react';
import { counted } from '../../domain/words.ts';
import { sourcesDocument, type SourcesDocument, type SourceEntry } from '../../contract/sources.ts';
import { leftOutNote } from '../../domain/known.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useList } from '../../url/useList.ts';
import { SourceFilters } from './SourceFilters.tsx';
import { sourceList, feedText } from './sourceList.ts';
import { formatAge } from '../../domain/formats.ts';
import { formatPeriod, periodEnd, periodText } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { languageName } from './languageName.ts';
import type { Source } from '../../contract/primitives.ts';
import { languageOf } from '../../frame/SourceCite.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

/** All sources with the data based on them, license, kind, language and age. */
export function SourcesPage() {
  // Requested together with the list below it, which would jump if it loaded first.
  const downloads = useAnswer((ask) => ask(downloadsDocument));
  return (
    <Documents label="Sources" needs={(ask) => ({ document: ask(sourcesDocument) })} height={900}>
      {({ document }) =>
        downloads.found === undefined && downloads.error === null ? (
          <Skeleton label="Sources" height={900} />
        ) : (
          <Sources document={document} downloads={downloads} />
        )
      }
    </Documents>
  );
}

interface SourcesProps {
  readonly document: SourcesDocument;
  readonly downloads: Answer<DownloadsDocument>;
}

function Sources({ document, downloads }: SourcesProps) {
  const { entries, tables, datasetDate } = document;
  const { view } = useFigureContext('/sources');
  const { list, change, type } = useList();
  const shown = useMemo(
    () => sourceList(entries, list, view.industries, view.asOf),
    [entries, list, view.asOf, view.industries],
  );
  const day = view.asOf ?? datasetDate;
  const columns = useMemo(() => sourceColumns({ tables, day }), [tables, day]);
  const leftOut = leftOutNote(shown, 'source', view.asOf);
  const count = shown.known.length;
  return (
    <>
      {shown.withoutIndustry > 0 && (
        <Notice>
          {shown.withoutIndustry} sources are not tied to an industry, so the filter leaves them out.
        </Notice>
      )}
      {leftOut !== null && <Notice>{leftOut}</Notice>}
      <SearchableTable
        heading={counted(count, 'source')}
        what="sources"
        caption="Sources"
        rows={shown.known}
        everywhere={() => sourceList(entries, list, [], view.asOf).known}
        columns={columns}
        rowId={(source) => source.id}
        firstRows={25}
        initialSort={{ id: 'feeds', desc: true }}
        wideOnly={wideOnly}
        search={{ text: list.search, onChange: type }}
        filters={<SourceFilters entries={entries} list={list} onChange={change} />}
      />
      <div className="mt-8 max-w-3xl">
        <DatasetDownload answer={downloads} />
      </div>
    </>
  );
}

/** Columns that are hidden on a phone; the first cell contains their content there. */
const wideOnly = ['publisher', 'published', 'age', 'feeds', 'licence', 'kind', 'language'];

interface ColumnContext {
  readonly tables: Readonly<Record<string, string>>;
  /** Date from which an age is counted. */
  readonly day: string;
}

function TitleCell({ source, tables, day }: ColumnContext & { source: SourceEntry }) {
  const { publishedOn } = source;
  const when =
    publishedOn === null ? 'no date' : `${formatPeriod(publishedOn)} (${formatAge(publishedOn, day)})`;
  return (
    <div className="min-w-56 wrap-anywhere max-md:min-w-0">
      <TextLink to={`/sources/${source.id}`}>
        <SourceTitle source={source} />
      </TextLink>
      <span className="block text-soft md:hidden">
        {source.publisher} · {when} · {source.kind}, {languageName(source.language)} · {source.licence}
        <span className="block">{feedText(source, tables)}</span>
      </span>
    </div>
  );
}

function sourceColumns(context: ColumnContext): DataColumn<SourceEntry>[] {
  const { tables, day } = context;
  return [
    textColumn(
      'title',
      'Source',
      (one) => `${one.title} ${one.titleOriginal ?? ''} ${one.id}`,
      (row) => <TitleCell source={row} {...context} />,
    ),
    textColumn('publisher', 'Publisher', (one) => one.publisher),
    valueColumn(
      'published',
      'Published',
      (one) => one.publishedOn,
      (row) => periodText(row.publishedOn),
    ),
    valueColumn(
      'age',
      'Age',
      (one) => (one.publishedOn === null ? undefined : -periodEnd(one.publishedOn)),
      (row) => (row.publishedOn === null ? NO_DATA : formatAge(row.publishedOn, day)),
    ),
    {
      id: 'feeds',
      header: 'Used for',
      // Sorts by number of rows but shows text, which would be hard to read right-aligned like numbers.
      accessorFn: (one) => feedText(one, tables),
      sortFn: (a, b) => a.original.citedBy - b.original.citedBy,
    },
    textColumn('licence', 'License', (one) => one.licence),
    textColumn('kind', 'Kind', (one) => one.kind),
    textColumn('language', 'Language', (one) => languageName(one.language)),
  ];
}

/** A source's title, with the title in its own language below if that is on record. */
function SourceTitle({ source }: { source: Source }) {
  return (
    <>
      <span lang={languageOf(source.title)}>{source.title}</span>
      {source.titleOriginal !== null && (
        <span
          className="block text-soft"
          lang={languageOf(source.titleOriginal) ?? source.language.split(';')[0]}
        >
          {source.titleOriginal}
        </span>
      )}
    </>
  );
}
