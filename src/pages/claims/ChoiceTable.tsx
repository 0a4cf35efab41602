import { useMemo } from 'react';
import { Industry } from '../../contract/codelists.ts';
import { Basis, Measure } from '../../contract/measures.ts';
import type { CountChoice } from '../../domain/counts.ts';
import { claimText, verdictOn } from '../../domain/everyWay.ts';
import { periodInPart } from '../../domain/periods.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
import { NO_DATA } from '../../domain/values.ts';
import { basedText } from '../../figures/participation/basisText.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';
import {
  choiceItem,
  choiceKey,
  CHOICES,
  saidOf,
  verdictTexts,
} from '../../figures/participation/choiceItem.ts';
import { waysText } from '../../figures/participation/claimChoices.ts';

function ChoiceCell({ choice, area }: { choice: CountChoice; area: Rival }) {
  const item = choiceItem(choice, area);
  return item === null ? <span className="text-soft">{NO_DATA}</span> : <EvidenceValue item={item} />;
}

const verdictColumn = (claimed: Rival): DataColumn<CountChoice> =>
  textColumn(
    'verdict',
    'The claim is',
    (one) => verdictTexts[verdictOn(one, claimed)],
    (row) => (
      <>
        {verdictTexts[verdictOn(row, claimed)]}
        <span className="block text-xs text-soft">{saidOf(row)}</span>
      </>
    ),
  );

function columnsFor(claimed: Rival): DataColumn<CountChoice>[] {
  const areaColumn = (area: Rival): DataColumn<CountChoice> =>
    textColumn(
      area.toLowerCase(),
      rivalNames[area],
      (one) => basedText(one[area], one),
      (row) => <ChoiceCell choice={row} area={area} />,
    );
  return [
    textColumn('measure', 'Measure', ({ count }) => `${Measure.label(count.measure)}, ${count.body}`),
    textColumn(
      'count',
      'Indicator',
      ({ count }) => count.title,
      (row) => <TextLink to={`/indicators/${row.count.indicatorId}`}>{row.count.title}</TextLink>,
    ),
    textColumn('industry', 'Industry', ({ row }) => Industry.label(row.industry)),
    valueColumn(
      'period',
      'Period',
      ({ row }) => row.timePeriod,
      (row) => periodInPart(row.row.timePeriod, row.row.isPartial),
    ),
    textColumn('basis', 'Scale', ({ basis }) => Basis.label(basis)),
    areaColumn('CN'),
    areaColumn('US'),
    verdictColumn(claimed),
  ];
}

interface ChoiceTableProps {
  readonly choices: readonly CountChoice[];
  readonly claimed: Rival;
}

/** All choices, one per line: what each compares, both values, and its verdict on the claim. */
export function ChoiceTable({ choices, claimed }: ChoiceTableProps) {
  const columns = useMemo(() => columnsFor(claimed), [claimed]);
  return (
    <SearchableTable
      heading={waysText(choices.length)}
      intro={`What each one says about “${claimText(claimed)}”.`}
      what="choices"
      caption="Choices"
      rows={choices}
      columns={columns}
      rowId={choiceKey}
      firstRows={25}
      whole={useAskedTable(CHOICES)}
      roomy={['count', 'cn', 'us', 'verdict']}
      wideOnly={['basis', 'industry']}
      initialSort={{ id: 'period', desc: true }}
    />
  );
}
