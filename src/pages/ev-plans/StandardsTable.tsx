import { counted } from '../../domain/words.ts';
import { standingText } from '../../domain/standardStanding.ts';
import { slug } from '../../contract/slug.ts';
import { issuerName, outWord, StandardKind } from '../../contract/standards.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import {
  designationItem,
  EFFECTIVE,
  standardDateItem,
  STANDARDS,
} from '../../figures/ev-plans/standardItem.ts';
import type { StandingStandard } from '../../figures/ev-plans/standardsOn.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

interface DateCellProps {
  readonly one: StandingStandard;
  readonly column: string;
  readonly date: string | null;
}

function DateCell({ one, column, date }: DateCellProps) {
  return <EvidenceValue item={standardDateItem(one, column, date)} />;
}

function Title({ standard }: { standard: StandingStandard }) {
  return (
    <>
      <TextLink to={`/standards/${slug(standard.designation)}`}>{standard.title}</TextLink>
      {standard.titleOriginal !== null && (
        <span lang="zh" className="block text-soft">
          {standard.titleOriginal}
        </span>
      )}
    </>
  );
}

const columns: readonly DataColumn<StandingStandard>[] = [
  textColumn(
    'designation',
    'Number',
    (one) => one.designation,
    (row) => <EvidenceValue item={designationItem(row)} />,
  ),
  textColumn(
    'title',
    'Title',
    (one) => `${one.title} ${one.titleOriginal ?? ''}`,
    (row) => <Title standard={row} />,
  ),
  textColumn('issuer', 'Issuer', (one) => issuerName(one.issuer)),
  textColumn('status', 'Status', standingText),
  textColumn('kind', 'Kind', (one) => StandardKind.label(one.kind)),
  valueColumn(
    'published',
    'Published',
    (one) => one.publishedOn,
    (row) => <DateCell one={row} column={outWord(row.issuer)} date={row.publishedOn} />,
  ),
  valueColumn(
    'effective',
    'In force',
    (one) => one.effectiveOn,
    (row) => <DateCell one={row} column={EFFECTIVE} date={row.effectiveOn} />,
  ),
];

interface StandardsTableProps {
  readonly standards: readonly StandingStandard[];
  /** Returns those of all industries. */
  readonly everywhere: () => readonly StandingStandard[];
}

/** Standards and regulations, newest first, with their original titles. */
export function StandardsTable({ standards, everywhere }: StandardsTableProps) {
  return (
    <SearchableTable
      heading={(count) =>
        `${counted(count, 'standard or regulation', 'standards and regulations')} on record`
      }
      what="standards"
      caption="Standards and regulations"
      rows={standards}
      everywhere={everywhere}
      columns={columns}
      rowId={(one) => one.designation}
      firstRows={25}
      whole={useAskedTable(STANDARDS)}
      roomy={['title']}
      initialSort={{ id: 'published', desc: true }}
    />
  );
}
