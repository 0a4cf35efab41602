import { useState } from 'react';
import { instrumentLabels, stageLabels, taskDomainLabels } from '../../contract/codelists.ts';
import type { Plan, PlanTask } from '../../contract/evPlans.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { SearchField } from '../../ui/SearchField.tsx';

function TaskTitle({ task, sources }: { task: PlanTask; sources: Sources }) {
  return (
    <>
      <EvidenceValue
        item={{
          subject: task.title,
          text: task.title,
          facts: [
            { label: 'Stage aimed at', value: stageLabels[task.stage] },
            ...(task.titleOriginal === null ? [] : [{ label: 'Original', value: task.titleOriginal }]),
            ...(task.internationalLink === null
              ? []
              : [{ label: 'International', value: task.internationalLink }]),
            ...(task.targetDate === null ? [] : [{ label: 'Due', value: formatPeriod(task.targetDate) }]),
          ],
          evidence: task.evidence,
        }}
        source={sources[task.evidence.sourceId]}
      />
      {task.evidence.confidence === 'low' && <span className="ml-1 text-xs text-soft">low confidence</span>}
      {task.titleOriginal !== null && (
        <span lang="zh" className="block text-soft">
          {task.titleOriginal}
        </span>
      )}
    </>
  );
}

function columnsFor(sources: Sources): DataColumn<PlanTask>[] {
  return [
    {
      id: 'title',
      header: 'Task',
      accessorFn: (task) => `${task.title} ${task.titleOriginal ?? ''}`,
      cell: ({ row }) => <TaskTitle task={row.original} sources={sources} />,
      sortFn: 'alphanumeric',
    },
    {
      id: 'domain',
      header: 'Domain',
      accessorFn: (task) => taskDomainLabels[task.domain],
      sortFn: 'alphanumeric',
    },
    {
      id: 'stage',
      header: 'Stage aimed at',
      accessorFn: (task) => stageLabels[task.stage],
      sortFn: 'alphanumeric',
    },
    {
      id: 'instrument',
      header: 'Instrument',
      accessorFn: (task) => instrumentLabels[task.instrument],
      sortFn: 'alphanumeric',
    },
  ];
}

const SHOWN_AT_FIRST = 15;

interface TaskTableProps {
  readonly plan: Plan;
  readonly tasks: readonly PlanTask[];
  readonly sources: Sources;
}

/** The tasks of one plan in words, with their original titles; each opens its evidence. */
export function TaskTable({ plan, tasks, sources }: TaskTableProps) {
  const [search, setSearch] = useState('');
  const [whole, setWhole] = useState(false);
  const [columns] = useState(() => columnsFor(sources));
  const rows = whole || search !== '' ? tasks : tasks.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="plan-task-list" className="mt-14">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="plan-task-list" className="text-xl">
          {tasks.length === 1 ? '1 task' : `${String(tasks.length)} tasks`} of the {plan.title}
        </h2>
        <SearchField label="Search tasks" value={search} onChange={setSearch} />
      </div>
      <DataTable
        caption="Tasks of the plan"
        rows={rows}
        columns={columns}
        rowId={(task) => task.id}
        search={search}
        initialSort={{ id: 'domain', desc: false }}
      />
      {rows.length < tasks.length && (
        <button
          type="button"
          className="mt-3 text-sm underline underline-offset-2"
          onClick={() => setWhole(true)}
        >
          Show all {tasks.length} tasks
        </button>
      )}
    </section>
  );
}
