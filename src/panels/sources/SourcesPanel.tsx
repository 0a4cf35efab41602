import { useQuery } from '@tanstack/react-query';
import type { SourcesDocument } from '../../contract/catalogue.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { NO_DATA } from '../../figure/formatValue.ts';
import { Loaded } from '../../frame/Loaded.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';
import { sourcesQuery } from '../../queries/catalogueQueries.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';

type Entry = SourcesDocument['entries'][number];

const columns: DataColumn<Entry>[] = [
  {
    id: 'title',
    header: 'Source',
    accessorFn: (source) => `${source.title} ${source.publisher}`,
    cell: ({ row }) => <SourceCite source={row.original} />,
    sortFn: 'alphanumeric',
  },
  { id: 'kind', header: 'Kind', accessorFn: (source) => source.kind, sortFn: 'alphanumeric' },
  { id: 'language', header: 'Language', accessorFn: (source) => source.language, sortFn: 'alphanumeric' },
  {
    id: 'published',
    header: 'Published',
    accessorFn: (source) => source.publishedOn ?? undefined,
    cell: ({ row }) => (row.original.publishedOn === null ? NO_DATA : formatPeriod(row.original.publishedOn)),
    sortFn: 'basic',
    sortUndefined: 'last',
  },
  { id: 'cited', header: 'Rows', accessorFn: (source) => source.citedBy, sortFn: 'basic' },
];

/** Every source and how many rows rest on it. */
export function SourcesPanel() {
  const query = useQuery(sourcesQuery());
  return (
    <Loaded label="Sources" query={query} height={900}>
      {({ entries }) => (
        <SearchableTable
          heading={`${String(entries.length)} sources`}
          what="sources"
          caption="Sources"
          rows={entries}
          columns={columns}
          rowId={(source) => source.id}
          firstRows={50}
          initialSort={{ id: 'cited', desc: true }}
        />
      )}
    </Loaded>
  );
}
