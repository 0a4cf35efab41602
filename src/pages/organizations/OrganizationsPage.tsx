import { laterDates } from '../../contract/laterDates.ts';
import { RefArea } from '../../contract/codelists.ts';
import {
  type OrganizationEntry,
  organizationIndexDocument,
  type OrganizationIndexDocument,
  organizationKind,
} from '../../contract/organizations.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { counted } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useList } from '../../url/useList.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

const columns: readonly DataColumn<OrganizationEntry>[] = [
  textColumn(
    'name',
    'Organization',
    (one) => [one.name, ...one.spellings].join(' '),
    (row) => (
      <>
        <TextLink to={`/organizations/${row.id}`}>{row.name}</TextLink>
        <span className="block text-xs text-soft">
          {RefArea.label(row.refArea)}, {organizationKind(row.kind).toLowerCase()}
        </span>
      </>
    ),
  ),
  textColumn(
    'role',
    'Role',
    (one) => one.role,
    ({ role, confidence }) => (
      <>
        {role}
        {confidence === 'low' && <span className="block text-xs text-soft">low confidence</span>}
      </>
    ),
  ),
  valueColumn('indicators', 'Indicators', (one) => one.indicatorCount),
  valueColumn('events', 'Events', (one) => one.eventCount),
];

/** All organizations on record: authorities, standards developers, companies, institutes. */
export const OrganizationsPage = () => (
  <Documents label="Organizations" height={900} needs={(ask) => ({ index: ask(organizationIndexDocument) })}>
    {({ index }) => <Organizations index={index} />}
  </Documents>
);

const areaCode = ({ refArea }: OrganizationEntry) => [refArea.toLowerCase()];
const areaName = (code: string) => {
  const area = code.toUpperCase();
  return RefArea.is(area) ? RefArea.label(area) : code;
};

function Organizations({ index }: { index: OrganizationIndexDocument }) {
  const { list, type } = useList();
  const { options, choose } = useOptions();
  const { country: [area = null] = [] } = options;
  const { industries, asOf } = useShownView();
  const known = index.organizations.map((one) =>
    asOf === null || laterDates(one.role, asOf).length === 0
      ? one
      : { ...one, role: 'not shown: the record is of a later date' },
  );
  const all = filterByIndustry(known, industries);
  const isChosen = (one: OrganizationEntry) => area === null || areaCode(one).includes(area);
  const rows = all.filter(isChosen);
  return (
    // Counts of records, which the page of each organization shows with their sources.
    <div data-exempt="count">
      <SearchableTable
        heading={
          rows.length === all.length
            ? counted(all.length, 'organization')
            : `${String(rows.length)} of ${counted(all.length, 'organization')}`
        }
        what="organizations"
        caption="Organizations"
        search={{ text: list.search, onChange: type }}
        filters={
          <FilterGroup of="organizations" isSet={area !== null}>
            <FilterSelect
              label="Country"
              options={filterOptions(all, areaCode)}
              nameOf={areaName}
              value={area}
              onChange={(value) => choose({ country: value === null ? null : [value] })}
            />
          </FilterGroup>
        }
        rows={rows}
        everywhere={() => known.filter(isChosen)}
        columns={columns}
        rowId={({ id }) => id}
        firstRows={25}
        wideOnly={['indicators', 'events']}
        roomy={['role']}
        initialSort={{ id: 'name', desc: false }}
      />
      <TableDownloads table="organizations" datasetVersion={index.datasetVersion} />
    </div>
  );
}
