import { counted } from '../../domain/words.ts';
import { standingText } from '../../domain/standardStanding.ts';
import { slug } from '../../contract/slug.ts';
import { issuerName, StandardKind } from '../../contract/standards.ts';
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
  {
    id: 'designation',
    header: 'Number',
    accessorFn: (one) => one.designation,
    sortFn: 'alphanumeric',
    cell: ({ row: { original } }) => <EvidenceValue item={designationItem(original)} />,
  },
  {
    id: 'title',
    header: 'Title',
    accessorFn: (one) => `${one.title} ${one.titleOriginal ?? ''}`,
    cell: ({ row }) => <Title standard={row.original} />,
    sortFn: 'alphanumeric',
  },
  { id: 'issuer', header: 'Issuer', accessorFn: (one) => issuerName(one.issuer), sortFn: 'alphanumeric' },
  {
    id: 'status',
    header: 'Status',
    accessorFn: standingText,
    sortFn: 'alphanumeric',
  },
  { id: 'kind', header: 'Kind', accessorFn: (one) => StandardKind.label(one.kind), sortFn: 'alphanumeric' },
  {
    id: 'published',
    header: 'Published',
    accessorFn: (one) => one.publishedOn ?? undefined,
    cell: ({ row: { original } }) => (
      <DateCell one={original} column="published" date={original.publishedOn} />
    ),
    sortFn: 'basic',
    sortUndefined: 'last',
  },
  {
    id: 'effective',
    header: 'In force',
    accessorFn: (one) => one.effectiveOn ?? undefined,
    cell: ({ row: { original } }) => (
      <DateCell one={original} column={EFFECTIVE} date={original.effectiveOn} />
    ),
    sortFn: 'basic',
    sortUndefined: 'last',
  },
];

interface StandardsTableProps {
  readonly standards: readonly StandingStandard[];
}

/** Standards and regulations, newest first, with their original titles. */
export function StandardsTable({ standards }: StandardsTableProps) {
  return (
    <SearchableTable
      heading={counted(standards.length, 'standard or regulation', 'standards and regulations')}
      what="standards"
      caption="Standards and regulations"
      rows={standards}
      columns={columns}
      rowId={(one) => one.designation}
      firstRows={25}
      whole={useAskedTable(STANDARDS)}
      roomy={['title']}
      initialSort={{ id: 'published', desc: true }}
    />
  );
}
