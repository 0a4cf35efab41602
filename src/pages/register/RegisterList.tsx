import { useMemo } from 'react';
import { registerListDocument, type RegisterListDocument } from '../../contract/registerRecords.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { inOtherSeries, standardSearch } from '../../domain/standardSearch.ts';
import { NO_DATA } from '../../domain/values.ts';
import { firstOf, wholeText } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { NearDocuments } from '../../frame/NearDocuments.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { sortOf, sortOption, usualSort } from '../../frame/listOrder.ts';
import { BreakingText } from '../../ui/BreakingText.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SECRETARIAT_BASIS } from '../../figures/register/holders.ts';
import { useList } from '../../url/useList.ts';
import { useAfterPaint } from '../../paint/afterPaint.ts';
import { useOptions } from '../../url/useOptions.ts';
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

/** Every document of the register, with search in any spelling, filters and sorting. */
export const RegisterList = () => (
  <NearDocuments needs={own}>
    <Documents
      label="The register"
      height={900}
      aged={false}
      needs={(ask) => ({ list: ask(registerListDocument) })}
    >
      {({ list }) => <List document={list} />}
    </Documents>
  </NearDocuments>
);

const own = [registerListDocument];

function List({ document }: { document: RegisterListDocument }) {
  const { list, type } = useList();
  const { options, choose } = useOptions();
  const view = useShownView();
  const text = useAfterPaint(list.search);
  const all = useMemo(() => registerRows(document), [document]);
  const cut = useMemo(
    () => knownOn(filterByIndustry(all, view.industries), ({ publishedOn }) => publishedOn, view.asOf),
    [all, view],
  );
  const search = useMemo(() => standardSearch(cut.known), [cut]);
  const found = useMemo(() => search(text), [search, text]);
  const rows = useMemo(
    () => filterRegister(found, view.options, list.kind),
    [found, list.kind, view.options],
  );
  const usual = usualSort(text);
  const count = wholeText(cut.known.length);
  return (
    <section data-list="" aria-labelledby={ANCHOR}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={ANCHOR} className="text-xl" data-exempt="count" aria-live="polite">
          {rows.length === cut.known.length ? `All ${count}` : `${wholeText(rows.length)} of ${count}`}{' '}
          documents in the register
        </h2>
        <SearchField label="Search number or title" value={list.search} onChange={type} />
      </div>
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="count">
        Current documents and projects.{' '}
        {view.asOf === null ? SECRETARIAT_BASIS : 'Secretariats are those of a later list.'}{' '}
        {leftOutNote(cut, 'document', view.asOf)}
      </p>
      <RegisterFilters rows={cut.known} />
      {/* A row has no card of its own: its page cites the source. */}
      <div data-exempt="record">
        <VirtualTable
          caption="Documents in the register"
          rows={rows}
          columns={columns}
          card={card}
          rowId={({ id }) => id}
          sort={sortOf(options.sort, registerColumns, usual)}
          onSort={(sort) => choose({ sort: sortOption(sort, usual) })}
          shownRow={null}
          chars={chars}
          empty={rows.length === 0 ? emptyText(cut.known, text) : ''}
        />
      </div>
      <p className="no-print mt-2 text-xs text-soft">
        Use the search above; your browser’s Find sees only the rows on screen. Printing puts in all rows.
      </p>
      <TableDownloads table="register" datasetVersion={document.datasetVersion} />
    </section>
  );
}

/** Returns the text for an empty list: GB and GB/T are different documents, which users confuse. */
function emptyText(all: readonly RegisterRow[], text: string): string {
  if (text.trim() === '') return 'No document fits the filters.';
  const none = `No document of the register, as filtered, is found by “${text}”.`;
  const others = inOtherSeries(all, text).map(({ designation }) => designation);
  return others.length === 0 ? none : `${none} In another series: ${firstOf(others, 5)}.`;
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
    (row) => (row.publishedOn === null ? NO_DATA : formatPeriod(row.publishedOn)),
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
