import { useMemo } from 'react';
import { RefArea } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import {
  byHolders,
  chairOn,
  hasEnded,
  hasVotes,
  secretariatOn,
  termEnd,
  type HeldText,
} from '../../domain/committees.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { roleRests } from '../../figures/participation/chairRests.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import { useAskedTable } from '../EvidenceHost.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { OfficeHolder } from './OfficeHolder.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../FilterSelect.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn } from '../../ui/columns.ts';

const COMMITTEES = 'committees';

/** A working group has a convenor instead of a chair. */
const isConvened = ({ chairOffice }: Committee) => chairOffice === 'convenor';

/** Returns "chair", "chair, term to December 2023": a reelected chair continues, which may not be on record. */
function chairRole(committee: Committee, day: string): string {
  const role = committee.chairOffice ?? 'chair';
  const { chairUntil, chairUntilBasis } = committee;
  if (chairUntil === null || !hasEnded(committee, day)) return role;
  return `${role}, term to ${termEnd(chairUntil, chairUntilBasis)}`;
}

/** Returns how an area takes part, with the offices that it holds. */
function roleText(committee: Committee, area: 'CN' | 'US', day: string): string {
  const takesPart = hasVotes(committee) ? 'P (votes)' : 'takes part';
  const texts = { P: takesPart, O: 'O (observes)', none: 'none', unknown: NO_DATA };
  const held = [
    ...(committee.secretariat === area ? ['secretariat'] : []),
    ...(committee.coChairs.includes(area) ? ['co-chair'] : []),
    ...(committee.chair === area ? [chairRole(committee, day)] : []),
  ];
  const isUnknown = committee.participation[area] === 'unknown';
  return [...(isUnknown && held.length > 0 ? [] : [texts[committee.participation[area]]]), ...held].join(
    ', ',
  );
}

interface RoleCellProps {
  readonly committee: Committee;
  readonly area: 'CN' | 'US';
  readonly day: string;
}

function RoleCell({ committee, area, day }: RoleCellProps) {
  const text = roleText(committee, area, day);
  return (
    <EvidenceValue
      item={{
        id: numberId(COMMITTEES, `${committee.id}|${area}`),
        subject: `${committee.name}, ${RefArea.label(area)}`,
        text,
        isMissing: text === NO_DATA,
        actor: RefArea.label(area),
        period: committee.asOf,
        definition:
          'P-members take part and vote, O-members observe; in bodies without national members it only says whether the area takes part. An office held is named beside it.',
        facts: [{ label: 'Committee', value: committee.title }],
        ...roleRests(committee, area, day),
      }}
    />
  );
}

interface Office {
  readonly id: 'secretariat' | 'chair';
  readonly header: string;
  readonly heldOn: (committee: Committee, day: string) => HeldText | null;
  readonly officeOf: (committee: Committee) => string;
}

const offices: readonly Office[] = [
  { id: 'secretariat', header: 'Secretariat', heldOn: secretariatOn, officeOf: () => 'secretariat' },
  {
    id: 'chair',
    header: 'Chair or convenor',
    heldOn: chairOn,
    officeOf: ({ chairOffice }) => chairOffice ?? 'chair',
  },
];

/** Returns the holder of a committee's office as text; "no data" if unknown. */
const officeHeldText = ({ heldOn }: Office, committee: Committee, day: string): string => {
  const held = heldOn(committee, day);
  return held === null ? NO_DATA : `${held.holder}, ${held.known}`;
};

/** A column with an office of each committee and its holder. */
const officeColumn = (day: string, office: Office): DataColumn<Committee> =>
  textColumn(
    office.id,
    office.header,
    (committee) => officeHeldText(office, committee, day),
    (row) => (
      <>
        <OfficeHolder
          committee={row}
          office={office.officeOf(row)}
          held={office.heldOn(row, day)}
          day={day}
          home={COMMITTEES}
          part={office.id}
        />
        {office.id === 'chair' && isConvened(row) && (
          <span className="block text-xs text-soft">convenor</span>
        )}
      </>
    ),
  );

/** The committee with a link to its body's page; on a phone also the content of the hidden columns. */
const NameCell = ({ committee, day }: { readonly committee: Committee; readonly day: string }) => (
  <>
    <TextLink to={`/committees/${committee.id}`}>{committee.name}</TextLink>
    <span className="block md:hidden">{committee.title}</span>
    <span className="block text-xs text-soft md:hidden">
      {offices.map((office) => `${office.header}: ${officeHeldText(office, committee, day)}`).join('; ')}
    </span>
  </>
);

function columnsFor(day: string): DataColumn<Committee>[] {
  return [
    textColumn(
      'name',
      'Committee',
      (one) => one.name,
      (row) => <NameCell committee={row} day={day} />,
    ),
    textColumn('title', 'Title', (one) => one.title),
    ...offices.map((office) => officeColumn(day, office)),
    textColumn(
      'cn',
      'China',
      (one) => roleText(one, 'CN', day),
      (row) => <RoleCell committee={row} area="CN" day={day} />,
    ),
    textColumn(
      'us',
      'United States',
      (one) => roleText(one, 'US', day),
      (row) => <RoleCell committee={row} area="US" day={day} />,
    ),
  ];
}

interface CommitteeTableProps {
  readonly committees: readonly Committee[];
  /** Those of all industries. */
  readonly everywhere?: readonly Committee[];
  /** Date of the view: a term that ended before it is over. */
  readonly day: string;
  /** Names of the bodies by id, if committees of several are listed. */
  readonly bodies?: ReadonlyMap<string, string>;
  /** A sentence on which of the rows a figure above counts. */
  readonly intro?: string | undefined;
}

const UNKNOWN = 'zz';
const holderCode = ({ secretariat }: Committee) => [
  secretariat === null ? UNKNOWN : secretariat.toLowerCase(),
];
const namedHolder = (code: string) => {
  const area = code.toUpperCase();
  return code !== UNKNOWN && RefArea.is(area) ? RefArea.label(area) : 'Not known';
};

/** Returns a note on committees that a country filter leaves out because their holder is unknown. */
function unknownLine(committees: readonly Committee[], holderChosen: string | null): string | undefined {
  const count = committees.filter((one) => one.secretariat === null).length;
  if (holderChosen === null || holderChosen === UNKNOWN || count === 0) return undefined;
  return `Of ${counted(count, 'more committee')} the secretariat is not known: see “Not known”.`;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The committees: their leaders and the participation of the two countries, by body and secretariat. */
export function CommitteeTable(props: CommitteeTableProps) {
  const { committees, everywhere = [], day, bodies = NO_NAMES, intro } = props;
  const columns = useMemo(() => columnsFor(day), [day]);
  const { list, type } = useList();
  const { options, choose } = useOptions();
  const { issuer = null, country: [holderChosen = null] = [] } = options;
  const isOfBody = (one: Committee) => issuer === null || bodies.size === 0 || one.bodyId === issuer;
  const isHeld = (one: Committee) => holderChosen === null || holderCode(one).includes(holderChosen);
  const ofBody = committees.filter(isOfBody);
  const rows = ofBody.filter(isHeld).sort(byHolders(day));
  const intros = [
    intro,
    'Committees whose chair and secretariat are current come first.',
    unknownLine(ofBody, holderChosen),
  ].filter((one) => one !== undefined);
  return (
    <SearchableTable
      id={COMMITTEES}
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
        <FilterGroup of="committees" isSet={issuer !== null || holderChosen !== null}>
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
            nameOf={namedHolder}
            value={holderChosen}
            onChange={(value) => choose({ country: value === null ? null : [value] })}
          />
        </FilterGroup>
      }
      rows={rows}
      everywhere={() => everywhere.filter((one) => isOfBody(one) && isHeld(one))}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={12}
      whole={useAskedTable(COMMITTEES)}
      wideOnly={['title', 'secretariat', 'chair', 'convenor']}
      roomy={['name', 'title']}
    />
  );
}
