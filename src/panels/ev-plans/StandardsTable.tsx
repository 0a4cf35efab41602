import { useState } from 'react';
import { standardKindLabels, standardStatusLabels } from '../../contract/codelists.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { NO_DATA } from '../../figure/formatValue.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import type { StandingStandard } from './standardsOn.ts';

const dateText = (period: string | null) => (period === null ? NO_DATA : formatPeriod(period));

/** Dates that have no column of their own: what else the status rests on. */
function dateFacts(one: StandingStandard) {
  const dates = [
    ['Planned', one.plannedOn],
    ['Draft', one.draftedOn],
    ['In force by', one.inForceBy],
    ['Withdrawn', one.withdrawnOn],
    ['Listed as withdrawn by', one.withdrawnOn === null ? one.withdrawnBy : null],
  ] as const;
  return dates.flatMap(([label, date]) => (date === null ? [] : [{ label, value: formatPeriod(date) }]));
}

function Title({ standard }: { standard: StandingStandard }) {
  return (
    <>
      {standard.title}
      {standard.titleOriginal !== null && (
        <span lang="zh" className="block text-soft">
          {standard.titleOriginal}
        </span>
      )}
    </>
  );
}

function columnsFor(sources: Sources): DataColumn<StandingStandard>[] {
  return [
    {
      id: 'designation',
      header: 'Number',
      accessorFn: (one) => one.designation,
      sortFn: 'alphanumeric',
      cell: ({ row: { original } }) => (
        <EvidenceValue
          item={{
            subject: original.title,
            text: original.designation,
            facts: [
              { label: 'Kind', value: standardKindLabels[original.kind] },
              { label: 'Status', value: standardStatusLabels[original.status] },
              ...dateFacts(original),
              ...(original.replaces === null ? [] : [{ label: 'Replaces', value: original.replaces }]),
            ],
            evidence: original.evidence,
          }}
          source={sources[original.evidence.sourceId]}
        />
      ),
    },
    {
      id: 'title',
      header: 'Title',
      accessorFn: (one) => `${one.title} ${one.titleOriginal ?? ''}`,
      cell: ({ row }) => <Title standard={row.original} />,
      sortFn: 'alphanumeric',
    },
    { id: 'issuer', header: 'Issuer', accessorFn: (one) => one.issuer, sortFn: 'alphanumeric' },
    {
      id: 'status',
      header: 'Status',
      accessorFn: (one) => standardStatusLabels[one.status],
      sortFn: 'alphanumeric',
    },
    { id: 'kind', header: 'Kind', accessorFn: (one) => standardKindLabels[one.kind], sortFn: 'alphanumeric' },
    {
      id: 'published',
      header: 'Published',
      accessorFn: (one) => one.publishedOn ?? undefined,
      cell: ({ row }) => dateText(row.original.publishedOn),
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    {
      id: 'effective',
      header: 'In force',
      accessorFn: (one) => one.effectiveOn ?? undefined,
      cell: ({ row }) => dateText(row.original.effectiveOn),
      sortFn: 'basic',
      sortUndefined: 'last',
    },
  ];
}

interface StandardsTableProps {
  readonly standards: readonly StandingStandard[];
  readonly sources: Sources;
}

/** Standards and regulations, newest first, with their original titles. */
export function StandardsTable({ standards, sources }: StandardsTableProps) {
  const [columns] = useState(() => columnsFor(sources));
  return (
    <SearchableTable
      heading={`${String(standards.length)} standards and regulations`}
      what="standards"
      caption="Standards and regulations"
      rows={standards}
      columns={columns}
      rowId={(one) => one.designation}
      firstRows={25}
      initialSort={{ id: 'published', desc: true }}
    />
  );
}
