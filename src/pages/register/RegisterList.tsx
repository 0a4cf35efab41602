import { useMemo } from 'react';
import { committeeShelf, committeeShelfDocument, type CommitteeRecord } from '../../contract/committees.ts';
import { registerListDocument, type RegisterListDocument } from '../../contract/registerRecords.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { periodText } from '../../domain/periods.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { DocumentList } from '../../frame/DocumentList.tsx';
import { NoSuchRecord } from '../../frame/RecordPage.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { BreakingText } from '../../ui/BreakingText.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SECRETARIAT_BASIS } from '../../figures/register/holders.ts';
import { RegisterFilters } from './RegisterFilters.tsx';
import {
  areaText,
  filterRegister,
  kindText,
  registerColumns,
  registerRows,
  statusText,
  valuesOf,
  type RegisterRow,
} from './registerRows.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

/** Anchor for links that search the list, which is below the figures. */
const ANCHOR = 'register-list';

const waiting = { label: 'Document register', height: 900 } as const;

/** Every document of the register, with search in any spelling, filters and sorting. */
export function RegisterList() {
  const { committee } = useShownView().options;
  if (committee === undefined)
    return (
      <Documents {...waiting} needs={(ask) => ({ list: ask(registerListDocument) })}>
        {({ list }) => <List document={list} committee={null} />}
      </Documents>
    );
  return (
    <Documents
      {...waiting}
      missing={<NoSuchRecord what="committee" id={committee} all={whole} />}
      needs={(ask) => ({
        list: ask(registerListDocument),
        shelf: ask(committeeShelfDocument(committeeShelf(committee))),
      })}
    >
      {({ list, shelf }) => (
        <List document={list} committee={shelf.committees.find(({ id }) => id === committee) ?? null} />
      )}
    </Documents>
  );
}

const whole = { to: `/register/documents#${ANCHOR}`, label: 'All documents' };

const publishedOf = ({ publishedOn }: RegisterRow) => publishedOn;

interface ListProps {
  readonly document: RegisterListDocument;
  /** The committee whose documents alone are listed; `null` for all. */
  readonly committee: CommitteeRecord | null;
}

function List({ document, committee }: ListProps) {
  const view = useShownView();
  const all = useMemo(() => registerRows(document), [document]);
  const cut = useMemo(
    () => knownOn(filterByIndustry(all, view.industries), publishedOf, view.asOf),
    [all, view],
  );
  const filter = useMemo(() => filterOf(committee), [committee]);
  return (
    <div>
      {/* A row has no card of its own: its page cites the source. */}
      <div data-exempt="record">
        <DocumentList
          id={ANCHOR}
          headingOf={(count) => `${count} documents on record`}
          caption="Documents in the register"
          one={['document', 'in the register']}
          searched="number, title, body or committee"
          filters={
            <>
              <p className="mb-3 max-w-3xl text-sm text-soft">
                Current documents and projects.{' '}
                {view.asOf === null
                  ? SECRETARIAT_BASIS
                  : 'Countries are those running each committee on a later list.'}{' '}
                {leftOutNote(cut, 'document', view.asOf)}
              </p>
              <RegisterFilters rows={cut.known} committee={committee} />
            </>
          }
          all={cut.known}
          everywhere={() => knownOn(all, publishedOf, view.asOf).known}
          filter={filter}
          labels={registerColumns}
          {...{ columns, card, chars }}
        />
      </div>
      <TableDownloads table="register" datasetVersion={document.datasetVersion} />
    </div>
  );
}

/** Returns the filter of the list, of all documents or of those of a committee. */
function filterOf(committee: CommitteeRecord | null): typeof filterRegister {
  if (committee === null) return filterRegister;
  const own = new Set(committee.documents.map(({ designation }) => designation));
  return (rows, options, kind) =>
    filterRegister(
      rows.filter(({ designation }) => own.has(designation)),
      options,
      kind,
    );
}

const most = { number: 21, title: 40, kind: 17 } as const;

const columns: readonly DataColumn<RegisterRow>[] = [
  textColumn(
    'number',
    registerColumns.number,
    ({ designation }) => designation,
    ({ id, designation }) => (
      <BreakingText letters={most.number}>
        <TextLink to={`/register/${id}`}>{designation}</TextLink>
      </BreakingText>
    ),
  ),
  textColumn(
    'title',
    registerColumns.title,
    ({ title }) => title,
    ({ title }) => <BreakingText letters={most.title}>{title}</BreakingText>,
  ),
  textColumn('status', registerColumns.status, ({ status }) => statusText(status)),
  valueColumn(
    'published',
    registerColumns.published,
    ({ publishedOn }) => publishedOn,
    (row) => periodText(row.publishedOn),
  ),
  textColumn('body', registerColumns.body, ({ body }) => body),
  textColumn('secretariat', registerColumns.secretariat, (row) => areaText(valuesOf.country(row))),
  textColumn(
    'kind',
    registerColumns.kind,
    ({ kind }) => kindText(kind),
    ({ kind }) => <BreakingText letters={most.kind}>{kindText(kind)}</BreakingText>,
  ),
];

/** Fields that users need on a phone to choose; the page of the document has the rest. */
const card = { text: 'title', facts: ['status', 'published', 'secretariat'] } as const;

/** Width of each column (characters): rows rendered during scrolling must not widen it. */
const chars: ReadonlyMap<string, number> = new Map([
  ['number', most.number],
  ['title', most.title],
  ['status', 'Under development'.length],
  ['published', 'September 30, 2026'.length],
  ['body', 'China, sector standards'.length],
  ['secretariat', 'United Kingdom'.length],
  ['kind', most.kind],
]);
