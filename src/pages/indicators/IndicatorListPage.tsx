import { useMemo } from 'react';
import {
  newestValuesDocument,
  type ListedIndicator,
  type NewestValuesDocument,
} from '../../contract/newestValues.ts';
import { RefArea, type Industry } from '../../contract/codelists.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { rivals, shortRivalNames, type Rival } from '../../domain/rivals.ts';
import { staleness } from '../../domain/staleness.ts';
import { counted, firstOf, wholeText } from '../../domain/words.ts';
import { numberId } from '../../figure/numberId.ts';
import { listedItem } from '../../figure/observationItem.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { panelName } from '../../frame/GapsOf.tsx';
import { StaleTag } from '../../frame/StaleTag.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useOptions, type OptionChange } from '../../url/useOptions.ts';
import { CourseLine } from './CourseLine.tsx';
import {
  gapOrder,
  NEWEST_VALUES,
  newestGap,
  newestOfArea,
  type NewestGap,
} from '../../figures/indicators/newestGap.ts';
import { TextButton, TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

interface ListedRow extends ListedIndicator {
  readonly stale: string | null;
  readonly gap: NewestGap | null;
}

interface ListedCellProps {
  readonly one: ListedRow;
}

interface IndicatorNameProps {
  readonly one: ListedRow;
  /** True for the newest data: the sparkline shows no past state. */
  readonly isNewest: boolean;
}

/** Name, unit, and on a phone the sparkline. */
const IndicatorName = ({ one, isNewest }: IndicatorNameProps) => (
  <>
    <TextLink to={`/indicators/${one.id}`}>{one.title}</TextLink>
    <span className="block text-xs text-soft" data-exempt="record">
      {one.observationCount === 0 ? `${counted(one.withdrawnCount, 'value')} withdrawn` : one.unit.label}{' '}
      <StaleTag stale={one.stale} brief />
    </span>
    {isNewest && (
      <span className="md:hidden">
        <CourseLine one={one} />
      </span>
    )}
  </>
);

/** The value of a country with its period, or "no data", which is left out if neither has a value. */
function NewestOfArea({ one, area }: ListedCellProps & { readonly area: Rival }) {
  const value = newestOfArea(one, area);
  if (value === undefined) {
    if (one.newest.length === 0 && !one.isSplit) return '';
    return <span className="text-soft italic">{one.isSplit ? 'by industry' : 'no data'}</span>;
  }
  return (
    <>
      <EvidenceValue item={listedItem(numberId(NEWEST_VALUES, `${one.id}|${area}`), one, value)} />
      <span className="ml-1.5 text-xs text-soft md:ml-0 md:block md:whitespace-nowrap">
        {formatPeriod(value.timePeriod)}
      </span>
    </>
  );
}

const MOST_NAMED = 3;

/** Returns the areas with values if neither country has one; otherwise empty. */
function neitherText({ otherAreas }: ListedRow): string {
  if (otherAreas.length === 0) return '';
  const areas = firstOf(
    otherAreas.map((area) => RefArea.label(area)),
    MOST_NAMED,
  );
  return `No data for China or the U.S.; on record: ${areas}`;
}

/** The leader and the gap, or the reason why there is no verdict. */
function GapCell({ one }: ListedCellProps) {
  const { gap } = one;
  if (gap === null) {
    const isPair = one.newest.length === 2;
    const reason = isPair && one.leadDirection === 'none' ? 'no direction (size only)' : neitherText(one);
    // A long reason must not take the room of the names.
    return <span className="inline-block text-xs text-soft md:max-w-36">{reason}</span>;
  }
  return (
    <>
      {gap.item !== null && <EvidenceValue item={gap.item} />}
      <span className="ml-1.5 text-xs text-soft md:ml-0 md:block md:whitespace-nowrap">{gap.who}</span>
    </>
  );
}

const listColumns = (isNewest: boolean): DataColumn<ListedRow>[] => [
  textColumn(
    'title',
    'Indicator',
    (one) => `${one.title} ${one.id} ${panelName(one.panel)}`,
    (row) => <IndicatorName one={row} isNewest={isNewest} />,
  ),
  {
    id: 'course',
    header: 'Trend',
    accessorFn: () => '',
    cell: ({ row }) => <CourseLine one={row.original} />,
    enableSorting: false,
  },
  ...rivals.map((area): DataColumn<ListedRow> =>
    valueColumn(
      area.toLowerCase(),
      shortRivalNames[area],
      (one) => newestOfArea(one, area)?.value,
      (row) => <NewestOfArea one={row} area={area} />,
    ),
  ),
  valueColumn('gap', 'Gap', gapOrder, (row) => <GapCell one={row} />),
  valueColumn(
    'newest',
    'Latest',
    (one) => one.newestObserved,
    (row) =>
      row.newestObserved !== null && (
        <span className="whitespace-nowrap">{formatPeriod(row.newestObserved)}</span>
      ),
  ),
  textColumn(
    'topic',
    'Topic',
    (one) => panelName(one.panel),
    (row) => <span className="whitespace-nowrap">{panelName(row.panel)}</span>,
  ),
];

/** All indicators of the dataset, or those of the selected industries, with the values of both countries. */
export const IndicatorListPage = () => (
  <Documents label="Indicators" needs={(ask) => ({ document: ask(newestValuesDocument) })} height={900}>
    {({ document }) => <Indicators document={document} />}
  </Documents>
);

/** Indicators that compare the two countries first, then those with a value for either. */
const byAnswer = (a: ListedIndicator, b: ListedIndicator): number =>
  Number(gapOrder(b) !== undefined) - Number(gapOrder(a) !== undefined) || b.newest.length - a.newest.length;

/** Returns the indicators known on the date of the view, with those of their newest values that were. */
function listedOf(
  { indicators, datasetVersion }: NewestValuesDocument,
  industries: readonly Industry[],
  asOf: string | null,
) {
  const day = viewDay({ asOf }, datasetVersion);
  const cut = knownOn(filterByIndustry(indicators, industries), (one) => one.knownFrom, asOf);
  const rows = cut.known.toSorted(byAnswer).map((one) => ({
    ...one,
    // The staleness of the newest data says nothing about a past date.
    stale: asOf === null ? staleness(one.cadence, one.newestObserved, day) : null,
    gap: newestGap(one, day),
  }));
  return { rows, cut };
}

/** Number of lines per topic before it is expanded: those that compare the two countries come first. */
const FIRST_OF_TOPIC = 4;

/** Groups by topic; a full group is the list filtered by its topic, which has its own URL. */
const topicGroups = (choose: (change: OptionChange) => void, isNewest: boolean) => ({
  column: 'topic',
  of: (one: ListedRow) => one.panel,
  firstRows: FIRST_OF_TOPIC,
  head: (panel: string, rows: readonly ListedRow[]) => (
    <span data-exempt="count">
      <span className="mr-3 font-serif text-lg font-semibold">{panelName(panel)}</span>
      <span className="text-soft">{topicText(rows, isNewest)}</span>
    </span>
  ),
  more: (panel: string, rows: readonly ListedRow[]) => (
    <TextButton data-exempt="count" onClick={() => choose({ panel })}>
      All {rows.length} on {panelName(panel)}
    </TextButton>
  ),
});

/** Returns "119 indicators; 64 compare the two countries"; a list for a past date has no values. */
function topicText(rows: readonly ListedRow[], isNewest: boolean): string {
  const count = counted(rows.length, 'indicator');
  const compared = rows.filter((one) => gapOrder(one) !== undefined).length;
  if (!isNewest) return count;
  return `${count}; ${wholeText(compared)} with both countries`;
}

const ofTopic = (rows: readonly ListedRow[], panel: string | null) =>
  rows.filter((one) => panel === null || one.panel === panel);

function Indicators({ document }: { readonly document: NewestValuesDocument }) {
  const { asOf, industries } = useFigureContext('/indicators').context;
  const { rows, cut } = useMemo(() => listedOf(document, industries, asOf), [document, industries, asOf]);
  const { options, choose } = useOptions();
  const whole = useAskedTable(NEWEST_VALUES);
  const columns = useMemo(() => listColumns(asOf === null), [asOf]);
  const { panel = null } = options;
  const shown = useMemo(() => ofTopic(rows, panel), [panel, rows]);
  const leftOut = leftOutNote(cut, 'indicator', asOf);
  return (
    <>
      {asOf !== null && (
        <Notice>
          Indicators with a value published by this date; their pages show which.
          {leftOut !== null && ` ${leftOut}`}
        </Notice>
      )}
      <SearchableTable
        heading={(count) => counted(count, 'indicator')}
        what="indicators"
        caption="Indicators"
        rows={shown}
        everywhere={() => ofTopic(listedOf(document, [], asOf).rows, panel)}
        columns={asOf === null ? columns : columns.filter(({ id }) => id === 'title' || id === 'topic')}
        rowId={(one) => one.id}
        firstRows={50}
        whole={whole}
        wideOnly={['course', 'newest', 'topic']}
        roomy={['title']}
        initialSort={{ id: 'topic', desc: false }}
        {...(panel === null ? { groups: topicGroups(choose, asOf === null) } : {})}
        filters={
          <FilterGroup of="indicators" isSet={panel !== null}>
            <FilterSelect
              label="Topic"
              options={filterOptions(rows, (one) => [one.panel])}
              nameOf={panelName}
              value={panel}
              onChange={(next) => choose({ panel: next })}
            />
          </FilterGroup>
        }
      />
    </>
  );
}
