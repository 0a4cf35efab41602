import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { industryLabels } from '../../contract/codelists.ts';
import type { IndicatorEntry, IndicatorIndexDocument } from '../../contract/indicator.ts';
import { formatSpan } from '../../figure/formatPeriod.ts';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { indicatorIndexQuery } from '../../queries/catalogueQueries.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { PageLink } from '../../url/PageLink.tsx';

const columns: DataColumn<IndicatorEntry>[] = [
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
    accessorFn: (one) => one.industries.map((code) => industryLabels[code]).join(', '),
    sortFn: 'alphanumeric',
  },
  {
    id: 'span',
    header: 'Periods',
    accessorFn: (one) => one.lastPeriod,
    cell: ({ row }) => formatSpan(row.original.firstPeriod, row.original.lastPeriod),
    sortFn: 'basic',
  },
  { id: 'areas', header: 'Areas', accessorFn: (one) => one.refAreas.length, sortFn: 'basic' },
  { id: 'count', header: 'Values', accessorFn: (one) => one.observationCount, sortFn: 'basic' },
];

/** All indicators of the dataset, or those of the chosen industries. */
export function IndicatorListPanel() {
  const query = useQuery(indicatorIndexQuery());
  return (
    <Loaded label="Indicators" query={query} height={900}>
      {(document) => <Indicators document={document} />}
    </Loaded>
  );
}

function Indicators({ document }: { document: IndicatorIndexDocument }) {
  const { view } = useFigureContext('/indicators');
  const rows = useMemo(
    () => filterByIndustry(document.indicators, view.industries),
    [document, view.industries],
  );
  return (
    <SearchableTable
      heading={rows.length === 1 ? '1 indicator' : `${String(rows.length)} indicators`}
      what="indicators"
      caption="Indicators"
      rows={rows}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={50}
      initialSort={{ id: 'title', desc: false }}
    />
  );
}
