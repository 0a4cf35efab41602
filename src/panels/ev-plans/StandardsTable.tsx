import { useState } from 'react';
import { standardKindLabels } from '../../contract/codelists.ts';
import type { Standard } from '../../contract/evPlans.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { NO_DATA } from '../../figure/formatValue.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { SearchField } from '../../ui/SearchField.tsx';

const dateText = (period: string | null) => (period === null ? NO_DATA : formatPeriod(period));

function Title({ standard }: { standard: Standard }) {
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

function columnsFor(sources: Sources): DataColumn<Standard>[] {
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
              { label: 'Status', value: original.status },
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

const SHOWN_AT_FIRST = 25;

/** Standards and regulations, newest first, with their original titles. */
export function StandardsTable({ standards, sources }: { standards: readonly Standard[]; sources: Sources }) {
  const [search, setSearch] = useState('');
  const [whole, setWhole] = useState(false);
  const [columns] = useState(() => columnsFor(sources));
  const newest = [...standards].sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1));
  const rows = whole || search !== '' ? newest : newest.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="all-standards">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="all-standards" className="text-xl">
          {standards.length} standards and regulations
        </h2>
        <SearchField label="Search standards" value={search} onChange={setSearch} />
      </div>
      <DataTable
        caption="Standards and regulations"
        rows={rows}
        columns={columns}
        rowId={(one) => one.designation}
        search={search}
        initialSort={{ id: 'published', desc: true }}
      />
      {rows.length < standards.length && (
        <button
          type="button"
          className="mt-3 text-sm underline underline-offset-2"
          onClick={() => setWhole(true)}
        >
          Show all {standards.length} standards
        </button>
      )}
    </section>
  );
}
