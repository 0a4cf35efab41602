import { useMemo } from 'react';
import { counted } from '../../domain/words.ts';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument, type PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { LineageStep, TaskLinkBasis, TaskRelation, type TaskLink } from '../../contract/planFlow.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { TaskOutcome, type TaskFate } from '../../domain/taskFates.ts';
import { NO_DATA } from '../../domain/values.ts';
import { planArea } from '../../figures/ev-plans/planChoice.ts';
import { cameOutText } from '../../figures/ev-plans/planFates.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { textColumn } from '../../ui/columns.ts';

const TASKS = 'tasks';

interface TaskTitleProps {
  readonly plan: Plan;
  readonly task: PlanTask;
}

function TaskTitle({ plan, task }: TaskTitleProps) {
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
      />{' '}
      {task.evidence.confidence === 'low' && <span className="text-xs text-soft">low confidence</span>}
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
  const plan = plans.get(other.planId);
  return (
    <li>
      <EvidenceValue
        item={{
          id: numberId('task-links', `${link.from}|${link.to}`),
          subject: other.title,
          text: other.title,
          actor: plan?.issuer ?? '',
          period: plan?.publishedOn ?? '',
          definition: 'A task of another plan that a row on record joins with this one.',
          facts: [
            { label: 'Relation', value: TaskRelation.label(link.relation) },
            { label: 'Joined by', value: TaskLinkBasis.label(link.basis) },
            { label: 'Plan', value: plan?.title ?? NO_DATA },
            { label: 'Original', value: other.titleOriginal ?? NO_DATA },
          ],
          evidence: link.evidence,
        }}
      />{' '}
      <span className="text-soft" data-exempt="name">
        {other.planYear}, {TaskRelation.label(link.relation).toLowerCase()}
        {link.evidence.confidence === 'low' && ', low confidence'}
      </span>
    </li>
  );
}

interface LinksProps extends Linked {
  readonly fate: TaskFate;
  readonly side: 'from' | 'to';
}

function Links({ fate, side, ...linked }: LinksProps) {
  if (fate[side].length === 0) return <span className="text-soft">{NO_DATA}</span>;
  return (
    <ul className="flex flex-col gap-1">
      {fate[side].map((link) => (
        <LinkedTask key={link[side]} link={link} side={side} {...linked} />
      ))}
    </ul>
  );
}

/** Documents that resulted from a task by the date, or existed before; the date of each opens its evidence. */
function CameOut({ fate, plans }: { fate: TaskFate } & Omit<Linked, 'tasks'>) {
  const plan = plans.get(fate.task.planId);
  const out = [...fate.cameOut, ...fate.alreadyOut, ...fate.inPlanMonth];
  if (out.length === 0) return <span className="text-soft">{NO_DATA}</span>;
  return (
    <ul className="flex flex-col gap-1">
      {out.map((row) => (
        <li key={row.reference}>
          <EvidenceValue
            item={{
              id: numberId('lineage', `${row.taskId}|${row.reference}`),
              subject: row.reference,
              ...(plan === undefined ? {} : { actor: planArea(plan) }),
              text: cameOutText(row),
              period: row.date ?? '',
              definition:
                'A document that a row on record joins with the task, with its day of publication; where only a day in force is on record, with that. What was out by the day of the plan did not come out of it; of what is dated by the month of the plan alone, nothing says which came first.',
              facts: fate.lineage
                .filter(({ reference }) => reference === row.reference)
                .map(({ step, date }) => ({
                  label: LineageStep.label(step),
                  value: date === null ? NO_DATA : formatPeriod(date),
                })),
              evidence: row.evidence,
            }}
          />
          {fate.alreadyOut.includes(row) && (
            <span className="text-soft"> ({TaskOutcome.label('already-out').toLowerCase()})</span>
          )}
          {fate.inPlanMonth.includes(row) && (
            <span className="text-soft"> ({TaskOutcome.label('plan-month').toLowerCase()})</span>
          )}
          {row.evidence.confidence === 'low' && (
            <span className="text-soft" data-exempt="name">
              {' '}
              low confidence
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const titleText = ({ task }: TaskFate): string => `${task.title} ${task.titleOriginal ?? ''}`;

function columnsFor(plan: Plan, linked: Linked): DataColumn<TaskFate>[] {
  const titlesOf = (links: readonly TaskLink[], side: 'from' | 'to') =>
    links.flatMap((link) => linked.tasks.get(link[side])?.title ?? []).join('; ');
  return [
    textColumn('title', 'Task', titleText, (row) => <TaskTitle plan={plan} task={row.task} />),
    textColumn('stage', 'Target stage', ({ task }) => Stage.label(task.stage)),
    textColumn(
      'out',
      'Came out',
      ({ cameOut }) => cameOut.map(cameOutText).join('; '),
      (row) => <CameOut fate={row} plans={linked.plans} />,
    ),
    textColumn(
      'to',
      'In later plans',
      ({ to }) => titlesOf(to, 'to'),
      (row) => <Links fate={row} side="to" {...linked} />,
    ),
    textColumn(
      'from',
      'Follows from',
      ({ from }) => titlesOf(from, 'from'),
      (row) => <Links fate={row} side="from" {...linked} />,
    ),
    textColumn('domain', 'Field', ({ task }) => TaskDomain.label(task.domain)),
    textColumn('instrument', 'Instrument', ({ task }) => Instrument.label(task.instrument)),
  ];
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
  const columns = useMemo(
    () =>
      columnsFor(plan, {
        tasks: new Map(tasks.map((task) => [task.id, task])),
        plans: new Map(plans.map((one) => [one.id, one])),
      }),
    [plan, tasks, plans],
  );
  return (
    <SearchableTable
      heading={`${counted(fates.length, 'task')} of the ${plan.title}`}
      what="tasks"
      caption="Tasks of the plan"
      rows={fates}
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
