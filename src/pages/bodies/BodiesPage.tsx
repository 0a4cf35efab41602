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
import { textColumn, valueColumn } from '../../ui/columns.ts';

const NO_DESCRIPTION = '–';

const columns: readonly DataColumn<BodyEntry>[] = [
  textColumn(
    'body',
    'Body',
    (one) => [one.shortName, one.name, ...one.spellings].join(' '),
    (row) => (
      <>
        <TextLink to={`/bodies/${row.id}`}>{row.shortName}</TextLink>
        <span className="block text-xs text-soft">{row.name}</span>
      </>
    ),
  ),
  textColumn('decides', 'What it decides', (one) => one.decides?.text ?? NO_DESCRIPTION),
  valueColumn('committees', 'Committees', (one) => one.committeeCount),
  valueColumn('indicators', 'Indicators', (one) => one.indicatorCount),
  valueColumn('events', 'Events', (one) => one.eventCount),
  textColumn('industries', 'Industries', (one) =>
    one.industries.map((code) => Industry.label(code)).join(', '),
  ),
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
        heading={(count) => counted(count, 'standards body')}
        what="bodies"
        caption="Standards bodies"
        intro="Numbers show what we have on record, not everything the body has."
        search={{ text: list.search, onChange: type }}
        rows={bodies}
        everywhere={() => index.bodies}
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
