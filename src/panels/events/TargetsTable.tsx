import { useState } from 'react';
import { industryLabels, refAreaLabels } from '../../contract/codelists.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { formatValue, NO_DATA } from '../../figure/formatValue.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import type { KnownTarget } from './targetsOn.ts';

interface CellProps {
  readonly row: KnownTarget;
  readonly sources: Sources;
}

const TABLE = 'targets';

function Aim({ row: { target }, sources }: CellProps) {
  const amount =
    target.value === null ? 'in words' : `${formatValue(target.value, 'decimal')} ${target.unit}`;
  return (
    <EvidenceValue
      item={{
        subject: target.title,
        text: amount,
        facts: [
          { label: 'Set', value: target.setOn === null ? NO_DATA : formatPeriod(target.setOn) },
          { label: 'Due', value: target.due === null ? NO_DATA : formatPeriod(target.due) },
          { label: 'Kind', value: target.kind },
        ],
        evidence: target.evidence,
        id: `${TABLE}~${target.id}|aim`,
        actor: refAreaLabels[target.refArea],
      }}
      sources={sources}
    />
  );
}

function Newest({ row: { target, progress }, sources }: CellProps) {
  if (progress === null) return <span className="text-soft italic">{NO_DATA}</span>;
  const way =
    progress.percentOfWay === null
      ? []
      : [{ label: 'Of the way since it was set', value: formatValue(progress.percentOfWay, 'percent') }];
  return (
    <>
      <EvidenceValue
        item={{
          subject: `${target.title}, ${formatPeriod(progress.timePeriod)}`,
          text: `${formatValue(progress.percentOfTarget, 'percent')} of the target`,
          facts: [
            {
              label: 'Newest value',
              value: `${formatValue(progress.value, 'decimal')} ${target.unit}`,
            },
            ...way,
          ],
          evidence: progress.evidence,
          id: `${TABLE}~${target.id}|progress`,
          actor: refAreaLabels[target.refArea],
          period: progress.timePeriod,
          unit: '% of the target',
          derivation: progress.derivation,
        }}
        sources={sources}
      />
      <span className="block text-soft">{formatPeriod(progress.timePeriod)}</span>
    </>
  );
}

function Outcome({ row: { target, outcome, outcomeEvidence }, sources }: CellProps) {
  if (outcomeEvidence === null) return outcome;
  return (
    <EvidenceValue
      item={{
        subject: target.title,
        text: outcome,
        facts: [],
        evidence: outcomeEvidence,
        id: `${TABLE}~${target.id}|outcome`,
        actor: refAreaLabels[target.refArea],
      }}
      sources={sources}
    />
  );
}

function columnsFor(sources: Sources): DataColumn<KnownTarget>[] {
  return [
    {
      id: 'due',
      header: 'Due',
      accessorFn: ({ target }) => target.due ?? undefined,
      cell: ({ row: { original } }) =>
        original.target.due === null ? NO_DATA : formatPeriod(original.target.due),
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    { id: 'title', header: 'Target', accessorFn: ({ target }) => target.title, sortFn: 'alphanumeric' },
    {
      id: 'area',
      header: 'Area',
      accessorFn: ({ target }) => refAreaLabels[target.refArea],
      sortFn: 'alphanumeric',
    },
    {
      id: 'industry',
      header: 'Industry',
      accessorFn: ({ target }) => industryLabels[target.industry],
      sortFn: 'alphanumeric',
    },
    {
      id: 'aim',
      header: 'Aim',
      accessorFn: ({ target }) => target.value ?? undefined,
      cell: ({ row }) => <Aim row={row.original} sources={sources} />,
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    {
      id: 'newest',
      header: 'Newest value',
      accessorFn: ({ progress }) => progress?.percentOfTarget ?? undefined,
      cell: ({ row }) => <Newest row={row.original} sources={sources} />,
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    {
      id: 'outcome',
      header: 'Outcome',
      accessorFn: ({ outcome }) => outcome,
      cell: ({ row }) => <Outcome row={row.original} sources={sources} />,
      sortFn: 'alphanumeric',
    },
  ];
}

interface TargetsTableProps {
  readonly rows: readonly KnownTarget[];
  readonly sources: Sources;
  /** What a view of an earlier day leaves out. */
  readonly leftOut: string | null;
}

/** Targets by due date, each with its newest value and what the sources show of it. */
export function TargetsTable({ rows, sources, leftOut }: TargetsTableProps) {
  const [columns] = useState(() => columnsFor(sources));
  const intro =
    'What plans aim at, and what analysts forecast. A target is called met only by a source that came out on its due date or later.';
  return (
    <SearchableTable
      heading={`${String(rows.length)} targets and forecasts`}
      what="targets"
      caption="Targets and forecasts"
      intro={leftOut === null ? intro : `${intro} ${leftOut}`}
      rows={rows}
      columns={columns}
      rowId={({ target }) => target.id}
      firstRows={25}
      roomy={['title']}
      initialSort={{ id: 'due', desc: false }}
      wideOnly={['area', 'industry']}
    />
  );
}
