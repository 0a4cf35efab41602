import type { SourceEntry } from '../../contract/sources.ts';
import { formatAge } from '../../domain/formats.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { PageLink } from '../../url/PageLink.tsx';
import { languageName } from './languageName.ts';
import { feedText } from './sourceList.ts';
import { SourceTitle } from './SourceTitle.tsx';

/** Columns that a phone leaves out; the first cell says there what they say. */
export const wideOnly = ['publisher', 'published', 'age', 'feeds', 'licence', 'kind', 'language'];

interface ColumnContext {
  readonly tables: Readonly<Record<string, string>>;
  /** The day from which an age counts. */
  readonly day: string;
}

function TitleCell({ source, tables, day }: ColumnContext & { source: SourceEntry }) {
  const { publishedOn } = source;
  const when =
    publishedOn === null ? 'no date' : `${formatPeriod(publishedOn)} (${formatAge(publishedOn, day)})`;
  return (
    <div className="min-w-56 wrap-anywhere max-md:min-w-0">
      <PageLink to={`/sources/${source.id}`} className="underline underline-offset-2">
        <SourceTitle source={source} />
      </PageLink>
      <span className="block text-soft md:hidden">
        {source.publisher} · {when} · {source.kind}, {languageName(source.language)} · {source.licence}
        <span className="block">{feedText(source, tables)}</span>
      </span>
    </div>
  );
}

/** The columns of the list of sources. */
export function sourceColumns(context: ColumnContext): DataColumn<SourceEntry>[] {
  const { tables, day } = context;
  return [
    {
      id: 'title',
      header: 'Source',
      accessorFn: (one) => `${one.title} ${one.titleOriginal ?? ''} ${one.id}`,
      cell: ({ row }) => <TitleCell source={row.original} {...context} />,
      sortFn: 'alphanumeric',
    },
    { id: 'publisher', header: 'Publisher', accessorFn: (one) => one.publisher, sortFn: 'alphanumeric' },
    {
      id: 'published',
      header: 'Published',
      accessorFn: (one) => one.publishedOn ?? undefined,
      cell: ({ row }) =>
        row.original.publishedOn === null ? NO_DATA : formatPeriod(row.original.publishedOn),
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    {
      id: 'age',
      header: 'Age',
      accessorFn: (one) => (one.publishedOn === null ? undefined : -periodEnd(one.publishedOn)),
      cell: ({ row }) =>
        row.original.publishedOn === null ? NO_DATA : formatAge(row.original.publishedOn, day),
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    {
      id: 'feeds',
      header: 'Feeds',
      accessorFn: (one) => one.citedBy,
      cell: ({ row }) => feedText(row.original, tables),
      sortFn: 'basic',
    },
    { id: 'licence', header: 'License', accessorFn: (one) => one.licence, sortFn: 'alphanumeric' },
    { id: 'kind', header: 'Kind', accessorFn: (one) => one.kind, sortFn: 'alphanumeric' },
    {
      id: 'language',
      header: 'Language',
      accessorFn: (one) => languageName(one.language),
      sortFn: 'alphanumeric',
    },
  ];
}
