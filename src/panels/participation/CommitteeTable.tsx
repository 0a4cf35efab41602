import { useState } from 'react';
import { refAreaLabels } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import { NO_DATA } from '../../figure/formatValue.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { SearchField } from '../../ui/SearchField.tsx';

const roleText = { P: 'P (votes)', O: 'O (observes)', none: 'none', unknown: NO_DATA } as const;
const holder = (committee: Committee) =>
  committee.secretariat === null ? NO_DATA : refAreaLabels[committee.secretariat];

function columnsFor(sources: Sources): DataColumn<Committee>[] {
  return [
    { id: 'name', header: 'Committee', accessorFn: (one) => one.name, sortFn: 'alphanumeric' },
    { id: 'title', header: 'Title', accessorFn: (one) => one.title, sortFn: 'alphanumeric' },
    {
      id: 'secretariat',
      header: 'Secretariat',
      accessorFn: holder,
      sortFn: 'alphanumeric',
      cell: ({ row }) => (
        <EvidenceValue
          item={{
            subject: `${row.original.name}, secretariat`,
            text: holder(row.original),
            facts: [{ label: 'List of', value: row.original.asOf }],
            evidence: row.original.evidence,
          }}
          source={sources[row.original.evidence.sourceId]}
          missing={row.original.secretariat === null}
        />
      ),
    },
    {
      id: 'cn',
      header: 'China',
      accessorFn: (one) => roleText[one.participation.CN],
      sortFn: 'alphanumeric',
    },
    {
      id: 'us',
      header: 'United States',
      accessorFn: (one) => roleText[one.participation.US],
      sortFn: 'alphanumeric',
    },
  ];
}

const SHOWN_AT_FIRST = 25;

interface CommitteeTableProps {
  readonly committees: readonly Committee[];
  readonly sources: Sources;
}

/** The committees themselves: who holds the secretariat and how the two countries take part. */
export function CommitteeTable({ committees, sources }: CommitteeTableProps) {
  const [search, setSearch] = useState('');
  const [whole, setWhole] = useState(false);
  const [columns] = useState(() => columnsFor(sources));
  const rows = whole || search !== '' ? committees : committees.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="committees">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="committees" className="text-xl">
          {committees.length === 1 ? '1 committee' : `${String(committees.length)} committees`}
        </h2>
        <SearchField label="Search committees" value={search} onChange={setSearch} />
      </div>
      <DataTable
        caption="Committees"
        rows={rows}
        columns={columns}
        rowId={(one) => one.id}
        search={search}
        initialSort={{ id: 'name', desc: false }}
      />
      {rows.length < committees.length && (
        <button
          type="button"
          className="mt-3 text-sm underline underline-offset-2"
          onClick={() => setWhole(true)}
        >
          Show all {committees.length} committees
        </button>
      )}
    </section>
  );
}
