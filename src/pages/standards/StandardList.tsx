import { memo, useMemo } from 'react';
import { Extent } from '../../contract/coverage.ts';
import { standardIndexDocument, type StandardIndexDocument } from '../../contract/standardRecords.ts';
import { issuerName, StandardKind, StandardStatus } from '../../contract/standards.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, periodText, viewDay } from '../../domain/periods.ts';
import { firstCompliance, standingText } from '../../domain/standardStanding.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { DocumentList } from '../../frame/DocumentList.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { BreakingText } from '../../ui/BreakingText.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import {
  columnLabels,
  complyText,
  filterStandards,
  issuerOf,
  kindName,
  kindsOf,
  listedOn,
  yearOf,
  type ListedStandard,
} from './listOptions.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

/** The standards and regulations on record, with search in any spelling and language, filters and sorting. */
export const StandardList = () => (
  <Documents label="All standards" height={900} needs={(ask) => ({ index: ask(standardIndexDocument) })}>
    {({ index }) => <List index={index} />}
  </Documents>
);

function List({ index }: { index: StandardIndexDocument }) {
  const view = useShownView();
  const listed = useMemo(() => listedOn(index.standards, viewDay(view, index.datasetVersion)), [index, view]);
  const all = useMemo(() => filterByIndustry(listed, view.industries), [listed, view]);
  return (
    <div>
      <DocumentList
        headingOf={(count) => `${count} standards and regulations on record`}
        caption="Standards and regulations"
        one={['standard', 'on record']}
        filters={<ListFilters standards={all} />}
        all={all}
        everywhere={() => listed}
        filter={filterStandards}
        labels={columnLabels}
        usualOrder={view.options.ahead === undefined ? undefined : NEXT_FIRST}
        {...{ columns, card, chars }}
      />
      <p className="mt-3 max-w-3xl text-sm text-soft" data-exempt="state">
        {wholeness(index, view.asOf)}
      </p>
      <TableDownloads table="standards" datasetVersion={index.datasetVersion} />
    </div>
  );
}

const NEXT_FIRST = { id: 'comply', desc: false };

/** A list that is complete for only one country cannot show which has more. */
const wholeness = ({ coverage }: StandardIndexDocument, asOf: string | null): string =>
  coverage
    .map(({ area, extent, asOf: until, note }) => {
      // A past view names no later date.
      const day = asOf === null ? `, ${formatPeriod(until)}` : '';
      return [`${issuerName(area)}: ${Extent.label(extent)}${day}.`, note ?? ''].join(' ').trim();
    })
    .concat('Of other issuers we have single texts only, so numbers of different issuers cannot be compared.')
    .join(' ');

/**
 * Filters by issuer, kind, status and year, each with the number of documents that it would leave. Memoized by
 * selection: typing in the search is painted without rerendering them.
 */
const ListFilters = memo(({ standards }: { readonly standards: readonly ListedStandard[] }) => {
  const { list, change } = useList();
  const { options, choose } = useOptions();
  const { issuer = null, status = null, year = null, ahead = null } = options;
  const isFiltered = [issuer, status, year, ahead, list.kind].some((one) => one !== null);
  const issuers = useMemo(() => new Map(standards.map((one) => [issuerOf(one), one.issuer])), [standards]);
  return (
    <FilterGroup of="standards" resetTo={isFiltered ? '/standards' : null}>
      <FilterSelect
        label="Issuer"
        options={filterOptions(standards, (one) => [issuerOf(one)])}
        nameOf={(code) => issuerName(issuers.get(code) ?? code)}
        value={issuer}
        onChange={(value) => choose({ issuer: value })}
      />
      <FilterSelect
        label="Kind"
        options={filterOptions(standards, kindsOf)}
        nameOf={kindName}
        value={list.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterSelect
        label="Status"
        options={filterOptions(standards, (one) => [one.status])}
        nameOf={(code) => (StandardStatus.is(code) ? StandardStatus.label(code) : code)}
        value={status}
        onChange={(value) => choose({ status: value })}
      />
      <FilterSelect
        label="Published in"
        options={filterOptions(standards, yearOf).toSorted((a, b) => Number(b.value) - Number(a.value))}
        value={year}
        onChange={(value) => choose({ year: value })}
      />
      <FilterSelect
        label="Takes effect or binds"
        options={filterOptions(standards, ({ nextDay }) => (nextDay === null ? [] : ['yes']))}
        nameOf={() => 'on a day ahead'}
        value={ahead}
        onChange={(value) => choose({ ahead: value === null ? null : 'yes' })}
      />
    </FilterGroup>
  );
});

/** Letters after which a cell breaks, so that all columns fit beside each other in a window of 1280 pixels. */
const most = { number: 21, status: 14, title: 33, comply: 20, kind: 16 } as const;

const inForceText = ({ effectiveOn, expectedOn }: ListedStandard): string =>
  expectedOn === null ? periodText(effectiveOn) : `${formatPeriod(expectedOn)} (expected)`;

const dateColumn = (
  id: keyof typeof columnLabels,
  dateOf: (one: ListedStandard) => string | null,
): DataColumn<ListedStandard> =>
  valueColumn(
    id,
    columnLabels[id],
    (one) => dateOf(one),
    (row) => <span data-set-ahead>{periodText(dateOf(row))}</span>,
  );

const columns: readonly DataColumn<ListedStandard>[] = [
  textColumn(
    'number',
    columnLabels.number,
    (one) => one.designation,
    ({ id, designation }) => (
      <BreakingText letters={most.number}>
        <TextLink to={`/standards/${id}`}>{designation}</TextLink>
      </BreakingText>
    ),
  ),
  textColumn('status', columnLabels.status, standingText, (row) => (
    <BreakingText letters={most.status}>{standingText(row)}</BreakingText>
  )),
  textColumn(
    'title',
    columnLabels.title,
    (one) => one.title,
    ({ title, titleOriginal, scope, counterparts }) => (
      <BreakingText letters={most.title}>
        {title}
        {titleOriginal !== null && (
          <span lang="zh" className="block text-soft">
            {titleOriginal}
          </span>
        )}
        {scope !== null && <span className="block text-soft">Applies to: {scope}</span>}
        {counterparts.length > 0 && (
          <span className="block text-soft">Counterpart: {counterparts.join('; ')}</span>
        )}
      </BreakingText>
    ),
  ),
  dateColumn('published', (one) => one.publishedOn),
  {
    ...dateColumn('effective', (one) => one.effectiveOn ?? one.expectedOn),
    cell: ({ row: { original } }) => <span data-set-ahead>{inForceText(original)}</span>,
  },
  {
    // Whoever asks for the days ahead gets the next one first, also of a text that binds in steps.
    ...dateColumn('comply', (one) => one.nextDay ?? firstCompliance(one) ?? null),
    cell: ({ row: { original } }) => (
      <BreakingText letters={most.comply}>
        <span data-set-ahead>{complyText(original)}</span>
      </BreakingText>
    ),
  },
  textColumn('issuer', columnLabels.issuer, (one) => issuerName(one.issuer)),
  textColumn(
    'kind',
    columnLabels.kind,
    ({ kind }) => StandardKind.label(kind),
    ({ kind }) => <BreakingText letters={most.kind}>{StandardKind.label(kind)}</BreakingText>,
  ),
];

/** Fields that users need on a phone to choose; the page of the document has the rest. */
const card = {
  text: 'title',
  facts: ['status', 'issuer', 'published', 'effective'],
  line: 'comply',
} as const;

/** Width of each column (characters): rows rendered during scrolling must not widen it. */
const chars: ReadonlyMap<string, number> = new Map([
  ['number', most.number],
  ['status', most.status],
  ['title', most.title],
  ['published', 'September 30, 2026'.length],
  ['effective', 'September 30, 2026'.length],
  ['comply', most.comply],
  ['issuer', 'United States'.length],
  ['kind', most.kind],
]);
