import { useMemo, useState } from 'react';
import { counted } from '../../domain/words.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import type { Indicator, IndicatorDocument } from '../../contract/indicator.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import { OBSERVATIONS } from '../../figure/observationItem.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { noValueText } from '../../figures/indicators/noValueText.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';
import { isWithdrawn, rowItem, statusOf, type ObservedRow } from '../../figures/indicators/observedRow.ts';

interface ValueCellProps {
  readonly indicator: Indicator;
  readonly one: ObservedRow;
}

function ValueCell({ indicator, one }: ValueCellProps) {
  const value = <EvidenceValue item={rowItem(indicator, one)} />;
  return isWithdrawn(one) ? <del>{value}</del> : value;
}

function columnsFor({ indicator, sources }: IndicatorDocument): DataColumn<ObservedRow>[] {
  return [
    valueColumn(
      'period',
      'Period',
      (one) => one.timePeriod,
      (row) => <span className="whitespace-nowrap">{row.timePeriod}</span>,
    ),
    textColumn('area', 'Country or body', (one) => RefArea.label(one.refArea)),
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
  // Withdrawn values depend on the version of the dataset, not on the day; a period that was to come is none of a past view.
  const withdrawn = useMemo(
    () => document.withdrawn.filter(({ timePeriod }) => asOf === null || isOnOrBefore(timePeriod, asOf)),
    [asOf, document],
  );
  const rows = useMemo<readonly ObservedRow[]>(() => [...shown.known, ...withdrawn], [shown, withdrawn]);
  const leftOut = leftOutNote(shown, 'value', asOf);
  const count = shown.known.length;
  const gone = withdrawn.length;
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
