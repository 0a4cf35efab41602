import { useState } from 'react';
import { counted } from '../../domain/words.ts';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument, type PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';

const TASKS = 'tasks';

interface TaskTitleProps {
  readonly plan: Plan;
  readonly task: PlanTask;
  readonly sources: Sources;
}

function TaskTitle({ plan, task, sources }: TaskTitleProps) {
  return (
    <>
      <EvidenceValue
        item={{
          id: numberId(TASKS, task.id),
          subject: task.title,
          text: task.title,
          actor: plan.issuer,
          period: plan.publishedOn ?? '',
          definition: `A task of the ${plan.title}: one item of work, and the stage that it should reach.`,
          facts: [
            { label: 'Target stage', value: Stage.label(task.stage) },
            ...(task.titleOriginal === null ? [] : [{ label: 'Original', value: task.titleOriginal }]),
            ...(task.internationalLink === null
              ? []
              : [{ label: 'International', value: task.internationalLink }]),
            ...(task.targetDate === null ? [] : [{ label: 'Due', value: formatPeriod(task.targetDate) }]),
          ],
          evidence: task.evidence,
        }}
        source={sources[task.evidence.sourceId]}
      />{' '}
      {task.evidence.confidence === 'low' && <span className="text-xs text-soft">low confidence</span>}
      {task.titleOriginal !== null && (
        <span lang="zh" className="block text-soft">
          {task.titleOriginal}
        </span>
      )}
    </>
  );
}

function columnsFor(plan: Plan, sources: Sources): DataColumn<PlanTask>[] {
  return [
    {
      id: 'title',
      header: 'Task',
      accessorFn: (task) => `${task.title} ${task.titleOriginal ?? ''}`,
      cell: ({ row }) => <TaskTitle plan={plan} task={row.original} sources={sources} />,
      sortFn: 'alphanumeric',
    },
    {
      id: 'domain',
      header: 'Field',
      accessorFn: (task) => TaskDomain.label(task.domain),
      sortFn: 'alphanumeric',
    },
    {
      id: 'stage',
      header: 'Target stage',
      accessorFn: (task) => Stage.label(task.stage),
      sortFn: 'alphanumeric',
    },
    {
      id: 'instrument',
      header: 'Instrument',
      accessorFn: (task) => Instrument.label(task.instrument),
      sortFn: 'alphanumeric',
    },
  ];
}

interface TaskTableProps {
  readonly plan: Plan;
  readonly tasks: readonly PlanTask[];
  readonly sources: Sources;
}

/** The tasks of one plan in words, with their original titles; each opens its evidence. */
export function TaskTable({ plan, tasks, sources }: TaskTableProps) {
  const [columns] = useState(() => columnsFor(plan, sources));
  return (
    <SearchableTable
      heading={`${counted(tasks.length, 'task')} of the ${plan.title}`}
      what="tasks"
      caption="Tasks of the plan"
      rows={tasks}
      columns={columns}
      rowId={(task) => task.id}
      firstRows={15}
      whole={useAskedTable(TASKS)}
      roomy={['title']}
      initialSort={{ id: 'domain', desc: false }}
    />
  );
}
