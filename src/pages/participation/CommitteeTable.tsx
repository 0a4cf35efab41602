import { useState } from 'react';
import { RefArea } from '../../contract/codelists.ts';
import { counted } from '../../domain/words.ts';
import type { Committee } from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';

const COMMITTEES = 'committees';

/** Bodies of national members, whose P-members vote; elsewhere P only says that an area takes part. */
const votingBodies: readonly string[] = ['iso', 'iec', 'iso-iec-jtc1', 'iec-iso-joint'];

/** "China (co-chair)": who heads a committee, and as what where that is not its one chair. */
function chairText({ chair, chairOffice }: Committee): string {
  if (chair === null) return NO_DATA;
  return chairOffice === null || chairOffice === 'chair'
    ? RefArea.label(chair)
    : `${RefArea.label(chair)} (${chairOffice})`;
}

/** How an area takes part, with the office that it holds. */
function roleText(committee: Committee, area: 'CN' | 'US'): string {
  const takesPart = votingBodies.includes(committee.bodyId) ? 'P (votes)' : 'takes part';
  const texts = { P: takesPart, O: 'O (observes)', none: 'none', unknown: NO_DATA };
  const role = texts[committee.participation[area]];
  if (committee.chair !== area) return role;
  const office = committee.chairOffice ?? 'chair';
  return committee.participation[area] === 'unknown' ? office : `${role}, ${office}`;
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
        subject: `${committee.name}, ${RefArea.label(area)}`,
        text: roleText(committee, area),
        actor: RefArea.label(area),
        period: committee.asOf,
        definition:
          'P-members take part and vote, O-members observe; in bodies without national members it only says whether the area takes part. An office held is named beside it.',
        facts: [{ label: 'Committee', value: committee.title }],
        evidence: committee.evidence,
      }}
      source={sources[committee.evidence.sourceId]}
      missing={roleText(committee, area) === NO_DATA}
    />
  );
}

const holder = (committee: Committee) =>
  committee.secretariat === null ? NO_DATA : RefArea.label(committee.secretariat);

interface Office {
  readonly id: string;
  readonly header: string;
  /** Who holds it, in words; "no data" where that is not known. */
  readonly holderOf: (committee: Committee) => string;
  readonly officeOf: (committee: Committee) => string;
  readonly definition: string;
}

/** An office of each committee and who holds it. */
function officeColumn(sources: Sources, office: Office): DataColumn<Committee> {
  const { id, header, holderOf, officeOf, definition } = office;
  return {
    id,
    header,
    accessorFn: holderOf,
    sortFn: 'alphanumeric',
    cell: ({ row: { original } }) => (
      <EvidenceValue
        item={{
          id: numberId(COMMITTEES, `${original.id}|${id}`),
          subject: `${original.name}, ${officeOf(original)}`,
          period: original.asOf,
          actor: holderOf(original),
          definition,
          text: holderOf(original),
          facts: [{ label: 'Committee', value: original.title }],
          evidence: original.evidence,
        }}
        source={sources[original.evidence.sourceId]}
        missing={holderOf(original) === NO_DATA}
      />
    ),
  };
}

function columnsFor(sources: Sources): DataColumn<Committee>[] {
  return [
    { id: 'name', header: 'Committee', accessorFn: (one) => one.name, sortFn: 'alphanumeric' },
    { id: 'title', header: 'Title', accessorFn: (one) => one.title, sortFn: 'alphanumeric' },
    officeColumn(sources, {
      id: 'secretariat',
      header: 'Secretariat',
      holderOf: holder,
      officeOf: () => 'secretariat',
      definition: 'The member body that holds the secretariat runs the daily work of the committee.',
    }),
    officeColumn(sources, {
      id: 'chair',
      header: 'Chair',
      holderOf: chairText,
      officeOf: ({ chairOffice }) => chairOffice ?? 'chair',
      definition:
        'Where the person at the head of the committee comes from; a co-chair is one of several, a convenor heads a working group.',
    }),
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

/** Which of the committees the bars above count. */
function countedLine(committees: readonly Committee[]): string | undefined {
  const count = committees.filter((one) => one.counted).length;
  if (count === committees.length) return undefined;
  return `The bars above count ${count === 0 ? 'none' : String(count)} of them: standing committees of bodies that are listed whole.`;
}

/** The committees themselves: who holds the secretariat and how the two countries take part. */
export function CommitteeTable({ committees, sources }: CommitteeTableProps) {
  const [columns] = useState(() => columnsFor(sources));
  return (
    <SearchableTable
      heading={counted(committees.length, 'committee')}
      intro={countedLine(committees)}
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
