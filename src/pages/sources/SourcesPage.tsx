import { downloadsDocument, type DownloadsDocument } from '../../contract/downloads.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { counted } from '../../domain/words.ts';
import { sourcesDocument, type SourcesDocument } from '../../contract/sources.ts';
import { leftOutNote } from '../../domain/known.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useList } from '../../url/useList.ts';
import { sourceColumns, wideOnly } from './sourceColumns.tsx';
import { SourceFilters } from './SourceFilters.tsx';
import { sourceList } from './sourceList.ts';

/** Every source: what it feeds, its license, kind, language and age. */
export function SourcesPage() {
  // Asked for beside the list, above which it is: a list that is there first would jump.
  const downloads = useQuery(documentQuery(downloadsDocument));
  return (
    <Documents label="Sources" needs={(ask) => ({ document: ask(sourcesDocument) })} height={900}>
      {({ document }) =>
        downloads.isPending ? (
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
  readonly downloads: UseQueryResult<DownloadsDocument>;
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
      <div className="mb-6 max-w-3xl">
        <DatasetDownload query={downloads} />
      </div>
      {shown.withoutIndustry > 0 && (
        <Notice>
          The rows of {shown.withoutIndustry} sources name no industry: the filter leaves them out.
        </Notice>
      )}
      {leftOut !== null && <Notice>{leftOut}</Notice>}
      <SearchableTable
        heading={counted(count, 'source')}
        what="sources"
        caption="Sources"
        rows={shown.known}
        columns={columns}
        rowId={(source) => source.id}
        firstRows={50}
        initialSort={{ id: 'feeds', desc: true }}
        wideOnly={wideOnly}
        search={{ text: list.search, onChange: type }}
        filters={<SourceFilters entries={entries} list={list} onChange={change} />}
      />
    </>
  );
}
