import { useMemo } from 'react';
import { counted, wholeText } from '../../domain/words.ts';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument, type PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { TaskRelation, type TaskLink } from '../../contract/planFlow.ts';
import { TaskOutcome, type TaskFate } from '../../domain/taskFates.ts';
import { cameOutText, cameToNeither, fateSums, hasLaterPlan } from '../../figures/ev-plans/planFates.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { textColumn } from '../../ui/columns.ts';
import { TextButton } from '../../ui/TextLink.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { cameOutItem, linkedTaskItem, taskItem, TASKS } from '../../figures/ev-plans/taskItem.ts';

interface TaskTitleProps {
  readonly plan: Plan;
  readonly task: PlanTask;
}

function TaskTitle({ plan, task }: TaskTitleProps) {
  return (
    <>
      <EvidenceValue item={taskItem(plan, task)} />
      {task.titleOriginal !== null && (
        <span lang="zh" className="block text-soft">
          {task.titleOriginal}
        </span>
      )}
      <span className="block text-soft md:hidden">
        {Stage.label(task.stage)} · {TaskDomain.label(task.domain)} · {Instrument.label(task.instrument)}
      </span>
    </>
  );
}

/** Names for the targets of links: the tasks of all plans, and the sources of rows. */
interface Linked {
  readonly tasks: ReadonlyMap<string, PlanTask>;
  readonly plans: ReadonlyMap<string, Plan>;
}

interface LinkedTaskProps extends Linked {
  readonly link: TaskLink;
  readonly side: 'from' | 'to';
}

/** The task of another plan that a row links with this one, and the type of link: the card cites that row. */
function LinkedTask({ link, side, tasks, plans }: LinkedTaskProps) {
  const other = tasks.get(link[side]);
  if (other === undefined) return null;
  return (
    <li>
      <EvidenceValue item={linkedTaskItem(link, other, plans.get(other.planId))} />{' '}
      <span className="text-soft" data-exempt="name">
        {other.planYear}, {TaskRelation.label(link.relation).toLowerCase()}
      </span>
    </li>
  );
}

const NONE = 'none on record';

interface LinksProps extends Linked {
  readonly fate: TaskFate;
  readonly side: 'from' | 'to';
  /** Said where a row links no task. */
  readonly none?: string;
}

function Links({ fate, side, none = NONE, ...linked }: LinksProps) {
  if (fate[side].length === 0) return <span className="text-soft">{none}</span>;
  return (
    <ul className="flex flex-col gap-1">
      {fate[side].map((link) => (
        <LinkedTask key={link[side]} link={link} side={side} {...linked} />
      ))}
    </ul>
  );
}

/** Returns the documents that a cell names: those that resulted from a task by the date, and those that existed before. */
const shownDocuments = ({ cameOut, alreadyOut, inPlanMonth }: TaskFate) => [
  ...cameOut,
  ...alreadyOut,
  ...inPlanMonth,
];

/** Those documents; the date of each opens its evidence. */
function CameOut({ fate, plans }: { fate: TaskFate } & Omit<Linked, 'tasks'>) {
  const plan = plans.get(fate.task.planId);
  const out = shownDocuments(fate);
  if (out.length === 0) return <span className="text-soft">{NONE}</span>;
  return (
    <ul className="flex flex-col gap-1">
      {out.map((row) => (
        <li key={row.reference}>
          <EvidenceValue item={cameOutItem(fate, row, plan)} />
          {fate.alreadyOut.includes(row) && (
            <span className="text-soft"> ({TaskOutcome.label('already-out').toLowerCase()})</span>
          )}
          {fate.inPlanMonth.includes(row) && (
            <span className="text-soft"> ({TaskOutcome.label('plan-month').toLowerCase()})</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const titleText = ({ task }: TaskFate): string => `${task.title} ${task.titleOriginal ?? ''}`;

function columnsFor(plan: Plan, hasLater: boolean, linked: Linked): DataColumn<TaskFate>[] {
  const noLater = hasLater ? NONE : 'no later plan yet';
  // A search finds what the cells say.
  const titlesOf = (fate: TaskFate, side: 'from' | 'to', none = NONE) =>
    fate[side].flatMap((link) => linked.tasks.get(link[side])?.title ?? []).join('; ') || none;
  return [
    textColumn('title', 'Task', titleText, (row) => <TaskTitle plan={plan} task={row.task} />),
    textColumn('stage', 'Target stage', ({ task }) => Stage.label(task.stage)),
    textColumn(
      'out',
      'Resulting document',
      (fate) => shownDocuments(fate).map(cameOutText).join('; ') || NONE,
      (row) => <CameOut fate={row} plans={linked.plans} />,
    ),
    textColumn(
      'to',
      'Followed by',
      (fate) => titlesOf(fate, 'to', noLater),
      (row) => <Links fate={row} side="to" none={noLater} {...linked} />,
    ),
    textColumn(
      'from',
      'Follows',
      (fate) => titlesOf(fate, 'from'),
      (row) => <Links fate={row} side="from" {...linked} />,
    ),
    textColumn('domain', 'Field', ({ task }) => TaskDomain.label(task.domain)),
    textColumn('instrument', 'Instrument', ({ task }) => Instrument.label(task.instrument)),
  ];
}

interface FateSumsProps {
  readonly fates: readonly TaskFate[];
  readonly hasLater: boolean;
}

/** Links between the tasks and those of other plans; tasks without any can be shown alone. */
function FateSums({ fates, hasLater }: FateSumsProps) {
  const { options, choose } = useOptions();
  const neither = fates.filter(cameToNeither).length;
  if (!hasLater || neither === 0) return `${fateSums(fates, hasLater)}.`;
  const isOn = options.neither !== undefined;
  return (
    <>
      {fateSums(fates, hasLater)}, and{' '}
      <TextButton onClick={() => choose({ neither: isOn ? null : 'yes' })}>
        {wholeText(neither)} did neither{isOn && ' (show all tasks again)'}
      </TextButton>
      , as far as is on record.
    </>
  );
}

interface TaskTableProps {
  readonly plan: Plan;
  /** The filtered tasks of the plan. */
  readonly fates: readonly TaskFate[];
  /** Tasks of all plans, as targets of links. */
  readonly tasks: readonly PlanTask[];
  readonly plans: readonly Plan[];
}

/** The tasks of one plan in words, with predecessors and outcome; each opens its evidence. */
export function TaskTable({ plan, fates, tasks, plans }: TaskTableProps) {
  const hasLater = hasLaterPlan(plan, plans);
  const { neither } = useShownView().options;
  const rows = neither !== undefined && hasLater ? fates.filter(cameToNeither) : fates;
  const columns = useMemo(
    () =>
      columnsFor(plan, hasLater, {
        tasks: new Map(tasks.map((task) => [task.id, task])),
        plans: new Map(plans.map((one) => [one.id, one])),
      }),
    [hasLater, plan, tasks, plans],
  );
  return (
    <SearchableTable
      heading={`${counted(rows.length, 'task')} of the ${plan.title}`}
      what="tasks"
      intro={fates.length === 0 ? undefined : <FateSums fates={fates} hasLater={hasLater} />}
      caption="Tasks of the plan"
      rows={rows}
      columns={columns}
      rowId={({ task }) => task.id}
      firstRows={15}
      whole={useAskedTable(TASKS)}
      roomy={['title', 'from', 'to', 'out']}
      // On a phone the cell of the title contains them.
      wideOnly={['stage', 'domain', 'instrument']}
      initialSort={{ id: 'domain', desc: false }}
    />
  );
}
