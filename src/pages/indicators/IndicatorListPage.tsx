import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import { counted } from '../../domain/words.ts';
import { Cadence, Industry } from '../../contract/codelists.ts';
import {
  indicatorIndexDocument,
  type IndicatorEntry,
  type IndicatorIndexDocument,
} from '../../contract/indicator.ts';
import { viewDay, formatSpan } from '../../domain/periods.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { staleness } from '../../domain/staleness.ts';
import { StaleTag } from '../../frame/StaleTag.tsx';
import { useFigureContext } from '../../frame/deferredView.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { PageLink } from '../../url/PageLink.tsx';

interface ListedIndicator extends IndicatorEntry {
  readonly stale: string | null;
}

const columns: DataColumn<ListedIndicator>[] = [
  {
    id: 'title',
    header: 'Indicator',
    accessorFn: (one) => `${one.title} ${one.id}`,
    cell: ({ row }) => (
      <PageLink to={`/indicators/${row.original.id}`} className="underline underline-offset-2">
        {row.original.title}
      </PageLink>
    ),
    sortFn: 'alphanumeric',
  },
  { id: 'unit', header: 'Unit', accessorFn: (one) => one.unit.label, sortFn: 'alphanumeric' },
  {
    id: 'industries',
    header: 'Industries',
    accessorFn: (one) => one.industries.map((code) => Industry.label(code)).join(', '),
    sortFn: 'alphanumeric',
  },
  {
    id: 'span',
    header: 'Periods',
    accessorFn: (one) => one.lastPeriod,
    cell: ({ row }) => formatSpan(row.original.firstPeriod, row.original.lastPeriod),
    sortFn: 'basic',
  },
  {
    id: 'cadence',
    header: 'New value',
    accessorFn: (one) => `${Cadence.label(one.cadence)}${one.stale === null ? '' : ' stale'}`,
    cell: ({ row }) => (
      <>
        {Cadence.label(row.original.cadence)} <StaleTag stale={row.original.stale} brief />
      </>
    ),
    sortFn: 'alphanumeric',
  },
  { id: 'areas', header: 'Areas', accessorFn: (one) => one.refAreas.length, sortFn: 'basic' },
  {
    id: 'count',
    header: 'Values',
    accessorFn: (one) => one.observationCount,
    cell: ({ row }) => countText(row.original),
    sortFn: 'basic',
  },
];

/** Columns that say how far the newest data reach: a view of a past day does without. */
const newestOnly: readonly string[] = ['span', 'cadence', 'count'];
const pastColumns = columns.filter(({ id }) => id === undefined || !newestOnly.includes(id));

const countText = ({ observationCount, withdrawnCount }: IndicatorEntry) =>
  observationCount === 0 ? `${String(withdrawnCount)} withdrawn` : observationCount;

/** All indicators of the dataset, or those of the chosen industries. */
export function IndicatorListPage() {
  return (
    <Documents label="Indicators" needs={(ask) => ({ document: ask(indicatorIndexDocument) })} height={900}>
      {({ document }) => <Indicators document={document} />}
    </Documents>
  );
}

function Indicators({ document }: { document: IndicatorIndexDocument }) {
  const { context, view } = useFigureContext('/indicators');
  const day = viewDay(context, document.datasetVersion);
  const cut = useMemo(() => {
    const chosen = filterByIndustry(document.indicators, view.industries);
    return knownOn(chosen, (one) => one.knownFrom, context.asOf);
  }, [context.asOf, document, view.industries]);
  const rows = useMemo(
    () => cut.known.map((one) => ({ ...one, stale: staleness(one.cadence, one.newestObserved, day) })),
    [cut, day],
  );
  const leftOut = leftOutNote(cut, 'indicator', context.asOf);
  return (
    <>
      {context.asOf !== null && (
        <Notice>
          Listed are the indicators of which a value was out on the day; their pages show which.
          {leftOut !== null && ` ${leftOut}`}
        </Notice>
      )}
      <SearchableTable
        heading={counted(rows.length, 'indicator')}
        what="indicators"
        caption="Indicators"
        rows={rows}
        columns={context.asOf === null ? columns : pastColumns}
        rowId={(one) => one.id}
        firstRows={50}
        roomy={['title']}
        initialSort={{ id: 'title', desc: false }}
      />
    </>
  );
}
