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
import { textColumn, valueColumn } from '../../ui/columns.ts';

const columns: readonly DataColumn<SourceObservation>[] = [
  textColumn(
    'indicator',
    'Indicator',
    (one) => one.indicator.title,
    (one) => <TextLink to={`/indicators/${one.indicator.id}`}>{one.indicator.title}</TextLink>,
  ),
  valueColumn(
    'period',
    'Period',
    (one) => one.timePeriod,
    (row) => formatPeriod(row.timePeriod),
  ),
  textColumn('area', 'Country or body', (one) => RefArea.label(one.refArea)),
  valueColumn(
    'value',
    'Value',
    (one) => one.value,
    (row) => <SourceValueCell one={row} />,
  ),
  textColumn('unit', 'Unit', (one) => one.indicator.unit.label),
  textColumn('industry', 'Industry', (one) => Industry.label(one.industry)),
  textColumn('status', 'Status', (one) => obsStatusLabels[one.obsStatus] ?? ''),
];

function SourceValueCell({ one }: { one: SourceObservation }) {
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
            ? `The latest ${String(observations.length)} are listed; the indicator pages have all.`
            : undefined
        }
        rows={shown.known}
        columns={columns}
        rowId={(one) => [one.indicator.id, one.refArea, one.industry, one.timePeriod].join('|')}
        firstRows={12}
        roomy={['indicator']}
        initialSort={{ id: 'period', desc: true }}
        wideOnly={['unit', 'industry', 'status']}
      />
    </div>
  );
}
