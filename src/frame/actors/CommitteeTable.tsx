import { useMemo } from 'react';
import { RefArea } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { PageLink } from '../../url/PageLink.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import { useAskedTable } from '../EvidenceHost.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { FilterSelect, filterOptions } from '../FilterSelect.tsx';

const COMMITTEES = 'committees';

/** Bodies of national members, whose P-members vote; elsewhere P only says that an area takes part. */
const votingBodies: readonly string[] = ['iso', 'iec', 'iso-iec-jtc1', 'iec-iso-joint'];

/** Where a committee has no such office: a working group has a convenor in place of a chair, or the other way round. */
const NO_OFFICE = '–';

/** "China (co-chair)": who chairs a committee, and as what where that is not its one chair. */
function chairText({ chair, chairOffice }: Committee): string {
  if (chairOffice === 'convenor') return NO_OFFICE;
  if (chair === null) return NO_DATA;
  return chairOffice === 'co-chair' ? `${RefArea.label(chair)} (co-chair)` : RefArea.label(chair);
}

/** Who convenes a group. One of which neither a chair nor a convenor is on record may have either. */
function convenorText({ chair, chairOffice, kind }: Committee): string {
  if (chairOffice === 'convenor' && chair !== null) return RefArea.label(chair);
  return kind === 'working-group' && chair === null ? NO_DATA : NO_OFFICE;
}

/** How an area takes part, with the offices that it holds. */
function roleText(committee: Committee, area: 'CN' | 'US'): string {
  const takesPart = votingBodies.includes(committee.bodyId) ? 'P (votes)' : 'takes part';
  const texts = { P: takesPart, O: 'O (observes)', none: 'none', unknown: NO_DATA };
  const held = [
    ...(committee.secretariat === area ? ['secretariat'] : []),
    ...(committee.chair === area ? [committee.chairOffice ?? 'chair'] : []),
  ];
  const isUnknown = committee.participation[area] === 'unknown';
  return [...(isUnknown && held.length > 0 ? [] : [texts[committee.participation[area]]]), ...held].join(
    ', ',
  );
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
    cell: ({ row: { original } }) =>
      holderOf(original) === NO_OFFICE ? (
        NO_OFFICE
      ) : (
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

/** The committee with a way to its body's page; on a phone also what the columns say that it has no room for. */
const NameCell = ({ committee }: { readonly committee: Committee }) => (
  <>
    <PageLink to={`/bodies/${committee.bodyId}`} className="underline underline-offset-2">
      {committee.name}
    </PageLink>
    <span className="block md:hidden">{committee.title}</span>
    <span className="block text-xs text-soft md:hidden">
      Secretariat: {holder(committee)}
      {chairText(committee) !== NO_OFFICE && `; chair: ${chairText(committee)}`}
      {convenorText(committee) !== NO_OFFICE && `; convenor: ${convenorText(committee)}`}
    </span>
  </>
);

function columnsFor(sources: Sources): DataColumn<Committee>[] {
  return [
    {
      id: 'name',
      header: 'Committee',
      accessorFn: (one) => one.name,
      cell: ({ row }) => <NameCell committee={row.original} />,
      sortFn: 'alphanumeric',
    },
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
      definition: 'Where the chair of the committee comes from; a co-chair is one of several.',
    }),
    officeColumn(sources, {
      id: 'convenor',
      header: 'Convenor',
      holderOf: convenorText,
      officeOf: () => 'convenor',
      definition: 'Where the convenor, who leads a working group, comes from.',
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
  /** Names of the bodies by id, where committees of several are listed. */
  readonly bodies?: ReadonlyMap<string, string>;
  /** Which of the rows a figure above counts, in a sentence. */
  readonly intro?: string | undefined;
}

const UNKNOWN = 'zz';
const holderCode = ({ secretariat }: Committee) => [
  secretariat === null ? UNKNOWN : secretariat.toLowerCase(),
];
const holderName = (code: string) => {
  const area = code.toUpperCase();
  return code !== UNKNOWN && RefArea.is(area) ? RefArea.label(area) : 'Not known';
};

/** What a choice of a country leaves aside without knowing: it may hold some of them. */
function unknownLine(committees: readonly Committee[], holderChosen: string | null): string | undefined {
  const count = committees.filter((one) => one.secretariat === null).length;
  if (holderChosen === null || holderChosen === UNKNOWN || count === 0) return undefined;
  return `Of ${counted(count, 'more committee')} the secretariat is not known: see “Not known”.`;
}

/** The committees themselves: who leads them and how the two countries take part, by body and secretariat. */
export function CommitteeTable({ committees, sources, bodies = new Map(), intro }: CommitteeTableProps) {
  const columns = useMemo(() => columnsFor(sources), [sources]);
  const { list, type } = useList();
  const { options, choose } = useOptions();
  const { issuer = null, country: [holderChosen = null] = [] } = options;
  const ofBody = committees.filter((one) => issuer === null || bodies.size === 0 || one.bodyId === issuer);
  const rows = ofBody.filter((one) => holderChosen === null || holderCode(one).includes(holderChosen));
  const intros = [intro, unknownLine(ofBody, holderChosen)].filter((one) => one !== undefined);
  return (
    <SearchableTable
      heading={
        rows.length === committees.length
          ? counted(committees.length, 'committee')
          : `${String(rows.length)} of ${counted(committees.length, 'committee')}`
      }
      intro={intros.length === 0 ? undefined : intros.join(' ')}
      what="committees"
      caption="Committees"
      search={{ text: list.search, onChange: type }}
      filters={
        <div
          role="group"
          aria-label="Filter the committees"
          className="no-print mb-3 flex flex-wrap items-baseline gap-x-8 gap-y-2"
        >
          {bodies.size > 0 && (
            <FilterSelect
              label="Body"
              options={filterOptions(committees, ({ bodyId }) => [bodyId])}
              nameOf={(id) => bodies.get(id) ?? id}
              value={issuer}
              onChange={(value) => choose({ issuer: value })}
            />
          )}
          <FilterSelect
            label="Secretariat"
            options={filterOptions(ofBody, holderCode)}
            nameOf={holderName}
            value={holderChosen}
            onChange={(value) => choose({ country: value === null ? null : [value] })}
          />
        </div>
      }
      rows={rows}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={25}
      whole={useAskedTable(COMMITTEES)}
      wideOnly={['title', 'secretariat', 'chair', 'convenor']}
      roomy={['name', 'title']}
      initialSort={{ id: 'name', desc: false }}
    />
  );
}
