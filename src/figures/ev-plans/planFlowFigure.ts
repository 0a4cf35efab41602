import { TaskLinkBasis, TaskRelation, type TaskLink } from '../../contract/planFlow.ts';
import { Stage, type TaskDomain } from '../../contract/codelists.ts';
import { type PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { periodText, viewDay } from '../../domain/periods.ts';
import { compareText } from '../../domain/sorting.ts';
import { TaskOutcome, type TaskFate } from '../../domain/taskFates.ts';
import { NO_DATA } from '../../domain/values.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FlowFigure, FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint, FigureRow, FigureSeries } from '../../figure/parts.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { tasksOnRecord } from './countedTasks.ts';
import { planArea } from './planChoice.ts';
import {
  cameOutOf,
  cameOutText,
  askedField,
  fateFields,
  askPlans,
  plansOfView,
  type PlanFates,
} from './planFates.ts';
import { filterWords, flowHeadline, flowSubtitle, type TaskFilter } from './planFlowTitle.ts';

const fits = ({ task, outcomes }: TaskFate, { outcome, stage, instrument }: TaskFilter): boolean =>
  (outcome === undefined || outcomes.some((one) => one === outcome)) &&
  (stage === undefined || task.stage === stage) &&
  (instrument === undefined || task.instrument === instrument);

/** Returns a field's tasks, and those linked to them that are from other fields or filtered out. */
function shownFates(fates: readonly TaskFate[], ownFates: readonly TaskFate[]): TaskFate[] {
  const own = new Set(ownFates.map(({ task }) => task.id));
  const isBeside = ({ from, to }: TaskFate) =>
    from.some((link) => own.has(link.from)) || to.some((link) => own.has(link.to));
  return fates.filter((fate) => own.has(fate.task.id) || isBeside(fate));
}

interface Named {
  readonly titles: ReadonlyMap<string, string>;
  readonly plans: ReadonlyMap<string, Plan>;
  /** Drawn tasks: a link to another field is counted there. */
  readonly shown: ReadonlySet<string>;
  readonly coverage: Coverage;
}

const relationRow = ({ relation, basis, evidence }: TaskLink, title: string, side: 'from' | 'to') =>
  countedRow(
    title,
    `${side === 'from' ? 'earlier task' : 'later task'}, ${TaskRelation.label(relation).toLowerCase()} (${TaskLinkBasis.label(basis).toLowerCase()})`,
    evidence,
  );

function fateLinkRows({ from, to, cameOut }: TaskFate, { titles, shown }: Named) {
  return [
    ...from
      .filter((link) => shown.has(link.from))
      .map((link) => relationRow(link, titles.get(link.from) ?? link.from, 'from')),
    ...to
      .filter((link) => shown.has(link.to))
      .map((link) => relationRow(link, titles.get(link.to) ?? link.to, 'to')),
    ...cameOut.map((row) => countedRow(row.reference, periodText(row.date), row.evidence)),
  ];
}

function fateFacts(fate: TaskFate, { plans }: Named): Fact[] {
  const { task } = fate;
  const plan = plans.get(task.planId);
  return [
    ...(plan === undefined ? [] : [{ label: 'Plan', value: plan.title }]),
    { label: 'Target stage', value: Stage.label(task.stage) },
    ...(task.titleOriginal === null ? [] : [{ label: 'Original', value: task.titleOriginal }]),
    { label: 'Came out', value: fate.cameOut.map(cameOutText).join('; ') || NO_DATA },
    ...(['already-out', 'plan-month'] as const).flatMap((outcome) => {
      const rows = outcome === 'already-out' ? fate.alreadyOut : fate.inPlanMonth;
      return rows.length === 0
        ? []
        : [{ label: TaskOutcome.label(outcome), value: rows.map(cameOutText).join('; ') }];
    }),
  ];
}

function fatePoint(fate: TaskFate, named: Named, day: string): FigurePoint {
  const { task } = fate;
  const inputs = fateLinkRows(fate, named);
  return makePoint({
    key: task.id,
    seriesId: String(task.planYear),
    at: task.id,
    subject: task.title,
    actor: named.plans.get(task.planId)?.issuer ?? null,
    // Period of the count, which is the view's day.
    period: day,
    value: inputs.length,
    unit: 'links',
    comparableAs: null,
    ...countOfRows(inputs, 'links', task.evidence, named.coverage),
    derivation: {
      method: 'taskLinks',
      formula: 'Number of tasks of other plans and of documents out that rows on record join with the task',
      inputs,
    },
    facts: fateFacts(fate, named),
  });
}

/** Returns the years of plans with a task here, each with the issuer of the plans. */
function seriesOf(tasks: readonly PlanTask[], plans: Named['plans']): FigureSeries[] {
  const years = [...new Set(tasks.map(({ planYear }) => planYear))].sort((a, b) => a - b);
  return years.map((year) => {
    const ids = new Set(tasks.filter(({ planYear }) => planYear === year).map(({ planId }) => planId));
    const areas = [...ids].flatMap((id) => plans.get(id) ?? []).map(planArea);
    const whose = [...new Set(areas)].sort(compareText).join(', ');
    return { id: String(year), label: `Plans of ${String(year)}: ${whose}`, tone: null, fill: 'solid' };
  });
}

const fateRow = (fate: TaskFate, plan: Plan | undefined): FigureRow => ({
  id: fate.task.id,
  label: fate.task.title,
  ...(fate.task.titleOriginal === null ? {} : { labelOriginal: fate.task.titleOriginal }),
  detail: cameOutOf(fate),
  tone: areaTone(plan?.refArea ?? 'WORLD'),
  cells: [fate.cameOut.map(cameOutText).join('; ') || NO_DATA],
});

const linkOf = ({ from, to, relation, evidence }: TaskLink): FlowLink => ({
  from,
  to,
  relation: TaskRelation.label(relation).toLowerCase(),
  ...(evidence.confidence === 'low' ? { unsure: true } : {}),
});

/** Returns the tasks of a field from plan to plan, and their results. */
export function planFlowFigure(
  data: PlanFates,
  field: TaskDomain,
  filter: TaskFilter,
  context: FigureContext,
): FlowFigure {
  const day = viewDay(context, data.datasetVersion);
  const all = data.fates.filter(
    (fate) => fate.task.domain === field && fits(fate, { ...filter, outcome: undefined }),
  );
  const own = all.filter((fate) => fits(fate, filter));
  const fates = shownFates(data.fates, own).toSorted((a, b) => a.task.planYear - b.task.planYear);
  const tasks = fates.map(({ task }) => task);
  const plans = new Map(data.plans.map((plan) => [plan.id, plan]));
  const shown = new Set(tasks.map(({ id }) => id));
  const named = {
    plans,
    shown,
    titles: new Map(data.fates.map(({ task }) => [task.id, task.title])),
    coverage: tasksOnRecord(data.coverage, 'plan-outcomes'),
  };
  const points = fates.map((fate) => fatePoint(fate, named, day));
  const told = flowHeadline(all, field, filter, data.coverage, day);
  const { title, findings } = told;
  // Cites the tasks of the title, too, if their links have other sources.
  const base = figureBase(context, data, [...points, ...findings.map(({ point }) => point)]);
  return {
    ...base,
    filters: [...base.filters, ...filterWords(filter)],
    kind: 'flow',
    direction: 'down',
    title,
    findings,
    definition:
      'How many other entries of this chart it is linked with: the tasks of earlier and later plans that it follows or that follow it, and the documents published from it by this date. 0 means that no link is on record.',
    subtitle: flowSubtitle(told, fateFields(data.fates).length, filter),
    series: seriesOf(tasks, plans),
    rows: fates.map((fate) => fateRow(fate, plans.get(fate.task.planId))),
    links: fates.flatMap(({ to }) => to.filter((link) => shown.has(link.to)).map(linkOf)),
    columns: ['Resulting document'],
    points,
    format: 'count',
    measure: 'links',
    notes: [
      'Plan texts are incomplete: a task without a link may continue in text that is not on record, and none is known to have been dropped.',
      'Dashed: our own reading that the topics match (low confidence).',
    ],
  };
}

/** Tasks of the selected field through the plans of the years. */
export const planFlow = figureSpec({
  id: 'plan-flow',
  name: 'Tasks from plan to plan',
  home: '/ev-plans/outcomes',
  industries: 'any',
  needs: askPlans,
  draw: (documents, context, view) => {
    const data = plansOfView(documents, view);
    const field = askedField(data.fates, view.options.field);
    if (field === undefined) return null;
    const figure = planFlowFigure(data, field, view.options, context);
    return figure.points.length === 0 ? null : figure;
  },
  empty: 'No task on record matches these filters. Choose another field or fewer filters.',
});
