import { useMemo } from 'react';
import { counted } from '../../domain/words.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import { obsStatusLabels } from '../../contract/rowLabels.ts';
import type { SourceDocument, SourceObservation } from '../../contract/sources.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { observationItem } from '../../figure/observationItem.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

const columns: readonly DataColumn<SourceObservation>[] = [
  {
    id: 'indicator',
    header: 'Indicator',
    accessorFn: (one) => one.indicator.title,
    cell: ({ row: { original: one } }) => (
      <TextLink to={`/indicators/${one.indicator.id}`}>{one.indicator.title}</TextLink>
    ),
    sortFn: 'alphanumeric',
  },
  {
    id: 'period',
    header: 'Period',
    accessorFn: (one) => one.timePeriod,
    cell: ({ row }) => formatPeriod(row.original.timePeriod),
    sortFn: 'basic',
  },
  { id: 'area', header: 'Area', accessorFn: (one) => RefArea.label(one.refArea), sortFn: 'alphanumeric' },
  {
    id: 'value',
    header: 'Value',
    accessorFn: (one) => one.value ?? undefined,
    cell: ({ row }) => <ValueCell one={row.original} />,
    sortFn: 'basic',
    sortUndefined: 'last',
  },
  {
    id: 'unit',
    header: 'Unit',
    accessorFn: (one) => one.indicator.unit.label,
    sortFn: 'alphanumeric',
  },
  {
    id: 'industry',
    header: 'Industry',
    accessorFn: (one) => Industry.label(one.industry),
    sortFn: 'alphanumeric',
  },
  {
    id: 'status',
    header: 'Status',
    accessorFn: (one) => obsStatusLabels[one.obsStatus] ?? '',
    sortFn: 'alphanumeric',
  },
];

function ValueCell({ one }: { one: SourceObservation }) {
  return <EvidenceValue item={observationItem(one.indicator, one, `/indicators/${one.indicator.id}`)} />;
}

/** The newest values from a source, each with its evidence and a link to its indicator. */
export function SourceValues({ document }: { document: SourceDocument }) {
  const { asOf } = useShownView();
  const { observations, observationCount } = document;
  const shown = useMemo(() => knownOn(observations, (one) => one.publishedOn, asOf), [asOf, observations]);
  const leftOut = leftOutNote(shown, 'value', asOf);
  const cut = observations.length < observationCount;
  return (
    <div>
      {leftOut !== null && <Notice>{leftOut}</Notice>}
      <SearchableTable
        heading={counted(observationCount, 'value')}
        what="values"
        caption="Values from this source"
        intro={
          cut
            ? `The newest ${String(observations.length)} are listed; the pages of the indicators have all.`
            : undefined
        }
        rows={shown.known}
        columns={columns}
        rowId={(one) => [one.indicator.id, one.refArea, one.industry, one.timePeriod].join('|')}
        firstRows={25}
        roomy={['indicator']}
        initialSort={{ id: 'period', desc: true }}
        wideOnly={['unit', 'industry', 'status']}
      />
    </div>
  );
}
