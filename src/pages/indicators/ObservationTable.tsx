import { useMemo, useState } from 'react';
import { counted } from '../../domain/words.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import { obsStatusLabels } from '../../contract/rowLabels.ts';
import type { Indicator, IndicatorDocument, Observation } from '../../contract/indicator.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { observationItem, OBSERVATIONS } from '../../figure/observationItem.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { noValueText } from '../../figures/indicators/noValueText.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

type Withdrawn = IndicatorDocument['withdrawn'][number];
/** A current or withdrawn value in the table. */
type Row = Observation | Withdrawn;

const isWithdrawn = (one: Row): one is Withdrawn => 'withdrawnIn' in one;

function statusOf(one: Row): string {
  if (isWithdrawn(one)) return `withdrawn in ${one.withdrawnIn}: ${one.reason}`;
  return obsStatusLabels[one.obsStatus] ?? '';
}

/** Returns the card of a withdrawn value, with its own id and the reason. */
const withdrawnItem = (item: EvidenceItem, { withdrawnIn, reason }: Withdrawn): EvidenceItem => ({
  ...item,
  id: `${item.id ?? OBSERVATIONS}|withdrawn`,
  facts: [...item.facts, { label: 'Withdrawn in', value: withdrawnIn }, { label: 'Reason', value: reason }],
});

interface ValueCellProps {
  readonly indicator: Indicator;
  readonly one: Row;
}

function ValueCell({ indicator, one }: ValueCellProps) {
  const item = observationItem(indicator, one, undefined);
  const value = <EvidenceValue item={isWithdrawn(one) ? withdrawnItem(item, one) : item} />;
  return isWithdrawn(one) ? <del>{value}</del> : value;
}

function columnsFor({ indicator, sources }: IndicatorDocument): DataColumn<Row>[] {
  return [
    valueColumn(
      'period',
      'Period',
      (one) => one.timePeriod,
      (row) => <span className="whitespace-nowrap">{row.timePeriod}</span>,
    ),
    textColumn('area', 'Area', (one) => RefArea.label(one.refArea)),
    textColumn('industry', 'Industry', (one) => Industry.label(one.industry)),
    valueColumn(
      'value',
      `Value (${indicator.unit.label})`,
      (one) => one.value,
      (row) => <ValueCell indicator={indicator} one={row} />,
    ),
    textColumn('status', 'Status', statusOf),
    textColumn('confidence', 'Confidence', (one) => (one.value === null ? '' : one.evidence.confidence)),
    textColumn('publisher', 'Publisher', (one) =>
      one.value === null ? '' : (sources[one.evidence.sourceId]?.publisher ?? one.evidence.sourceId),
    ),
  ];
}

/** Every observation of an indicator, newest first; each value opens its evidence. */
export function ObservationTable({ document }: { document: IndicatorDocument }) {
  const { asOf } = useShownView();
  const [columns] = useState(() => columnsFor(document));
  const whole = useAskedTable(OBSERVATIONS);
  const shown = useMemo(
    () => knownOn(document.observations, (one) => one.publishedOn, asOf),
    [asOf, document],
  );
  // Withdrawn values are shown for any date: they depend on the version of the dataset.
  const rows = useMemo<readonly Row[]>(() => [...shown.known, ...document.withdrawn], [document, shown]);
  const leftOut = leftOutNote(shown, 'value', asOf);
  const count = shown.known.length;
  const gone = document.withdrawn.length;
  const countText = count === 0 && asOf !== null ? noValueText(shown, asOf) : counted(count, 'observation');
  if (rows.length === 0) {
    return (
      <Section title={<span data-exempt="count">{countText}</span>}>
        {leftOut !== null && <p className="max-w-3xl text-sm">{leftOut}</p>}
      </Section>
    );
  }
  return (
    <SearchableTable
      heading={`${countText}${gone === 0 ? '' : ` and ${String(gone)} withdrawn`}`}
      what="observations"
      caption="Observations"
      {...(leftOut === null ? {} : { intro: leftOut })}
      rows={rows}
      columns={columns}
      rowId={(one) =>
        `${one.refArea}|${one.industry}|${one.timePeriod}${isWithdrawn(one) ? '|withdrawn' : ''}`
      }
      firstRows={40}
      whole={whole}
      initialSort={{ id: 'period', desc: true }}
      wideOnly={['industry', 'status', 'confidence', 'publisher']}
    />
  );
}
