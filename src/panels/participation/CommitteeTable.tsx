import { useState } from 'react';
import { refAreaLabels } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import { NO_DATA } from '../../figure/formatValue.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';

const COMMITTEES = 'committees';

/** Bodies of national members, whose P-members vote; elsewhere P only says that an area takes part. */
const votingBodies: readonly string[] = ['iso', 'iec', 'iso-iec-jtc1', 'iec-iso-joint'];

function roleText(committee: Committee, area: 'CN' | 'US'): string {
  const takesPart = votingBodies.includes(committee.bodyId) ? 'P (votes)' : 'takes part';
  const texts = { P: takesPart, O: 'O (observes)', none: 'none', unknown: NO_DATA };
  return texts[committee.participation[area]];
}

interface RoleCellProps {
  readonly committee: Committee;
  readonly area: 'CN' | 'US';
  readonly sources: Sources;
}

function RoleCell({ committee, area, sources }: RoleCellProps) {
  return (
    <EvidenceValue
      item={{
        id: numberId(COMMITTEES, `${committee.id}|${area}`),
        subject: `${committee.name}, ${refAreaLabels[area]}`,
        text: roleText(committee, area),
        actor: refAreaLabels[area],
        period: committee.asOf,
        definition:
          'P-members take part and vote, O-members observe; in bodies without national members it only says whether the area takes part.',
        facts: [{ label: 'Committee', value: committee.title }],
        evidence: committee.evidence,
      }}
      source={sources[committee.evidence.sourceId]}
      missing={committee.participation[area] === 'unknown'}
    />
  );
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
            id: numberId(COMMITTEES, `${row.original.id}|secretariat`),
            subject: `${row.original.name}, secretariat`,
            period: row.original.asOf,
            actor: holder(row.original),
            definition: 'The member body that holds the secretariat runs the daily work of the committee.',
            text: holder(row.original),
            facts: [{ label: 'Committee', value: row.original.title }],
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
      cell: ({ row }) => <RoleCell committee={row.original} area="CN" sources={sources} />,
      sortFn: 'alphanumeric',
    },
    {
      id: 'us',
      header: 'United States',
      accessorFn: (one) => roleText(one, 'US'),
      cell: ({ row }) => <RoleCell committee={row.original} area="US" sources={sources} />,
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
      whole={useAskedTable(COMMITTEES)}
      roomy={['title']}
      initialSort={{ id: 'name', desc: false }}
    />
  );
}
