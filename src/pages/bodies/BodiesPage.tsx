import { Industry } from '../../contract/codelists.ts';
import { bodyIndexDocument, type BodyEntry, type BodyIndexDocument } from '../../contract/bodies.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { counted } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useList } from '../../url/useList.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const NO_DESCRIPTION = 'no description on record';

const columns: readonly DataColumn<BodyEntry>[] = [
  {
    id: 'body',
    header: 'Body',
    accessorFn: (one) => [one.shortName, one.name, ...one.spellings].join(' '),
    cell: ({ row: { original } }) => (
      <>
        <TextLink to={`/bodies/${original.id}`}>{original.shortName}</TextLink>
        <span className="block text-xs text-soft">{original.name}</span>
      </>
    ),
    sortFn: 'alphanumeric',
  },
  {
    id: 'decides',
    header: 'What it decides',
    accessorFn: (one) => one.decides?.text ?? NO_DESCRIPTION,
    sortFn: 'alphanumeric',
  },
  { id: 'committees', header: 'Committees', accessorFn: (one) => one.committeeCount, sortFn: 'basic' },
  { id: 'indicators', header: 'Indicators', accessorFn: (one) => one.indicatorCount, sortFn: 'basic' },
  { id: 'events', header: 'Events', accessorFn: (one) => one.eventCount, sortFn: 'basic' },
  {
    id: 'industries',
    header: 'Industries',
    accessorFn: (one) => one.industries.map((code) => Industry.label(code)).join(', '),
    sortFn: 'alphanumeric',
  },
];

/** All standards bodies on record, each with a link to its page. */
export const BodiesPage = () => (
  <Documents label="Bodies" height={900} needs={(ask) => ({ index: ask(bodyIndexDocument) })}>
    {({ index }) => <Bodies index={index} />}
  </Documents>
);

function Bodies({ index }: { index: BodyIndexDocument }) {
  const { list, type } = useList();
  const bodies = filterByIndustry(index.bodies, useShownView().industries);
  return (
    // Counts of records, which the page of each body shows with their sources.
    <div data-exempt="count">
      <SearchableTable
        heading={counted(bodies.length, 'standards body')}
        what="bodies"
        caption="Standards bodies"
        intro="Counts are of what is on record, not of what the body has."
        search={{ text: list.search, onChange: type }}
        rows={bodies}
        columns={columns}
        rowId={({ id }) => id}
        wideOnly={['committees', 'indicators', 'events', 'industries']}
        roomy={['decides']}
        initialSort={{ id: 'body', desc: false }}
      />
      <TableDownloads table="bodies" datasetVersion={index.datasetVersion} />
    </div>
  );
}
