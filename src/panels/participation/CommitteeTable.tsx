import { useState } from 'react';
import { refAreaLabels } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import { NO_DATA } from '../../figure/formatValue.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';

/** Bodies of national members, whose P-members vote; elsewhere P only says that an area takes part. */
const votingBodies: readonly string[] = ['iso', 'iec', 'iso-iec-jtc1', 'iec-iso-joint'];

function roleText(committee: Committee, area: 'CN' | 'US'): string {
  const takesPart = votingBodies.includes(committee.bodyId) ? 'P (votes)' : 'takes part';
  const texts = { P: takesPart, O: 'O (observes)', none: 'none', unknown: NO_DATA };
  return texts[committee.participation[area]];
}

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
      accessorFn: (one) => roleText(one, 'CN'),
      sortFn: 'alphanumeric',
    },
    {
      id: 'us',
      header: 'United States',
      accessorFn: (one) => roleText(one, 'US'),
      sortFn: 'alphanumeric',
    },
  ];
}

interface CommitteeTableProps {
  readonly committees: readonly Committee[];
  readonly sources: Sources;
}

/** The committees themselves: who holds the secretariat and how the two countries take part. */
export function CommitteeTable({ committees, sources }: CommitteeTableProps) {
  const [columns] = useState(() => columnsFor(sources));
  return (
    <SearchableTable
      heading={committees.length === 1 ? '1 committee' : `${String(committees.length)} committees`}
      what="committees"
      caption="Committees"
      rows={committees}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={25}
      initialSort={{ id: 'name', desc: false }}
    />
  );
}
