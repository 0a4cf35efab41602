import type { CoverageRow } from '../../contract/coverage.ts';
import { planFlowDocument, TaskLinkBasis, TaskRelation, type TaskLink } from '../../contract/planFlow.ts';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument, planTasksDocument, type PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { noSurerThan } from '../../contract/confidence.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { compareText } from '../../domain/sorting.ts';
import { TaskOutcome, type TaskFate } from '../../domain/taskFates.ts';
import { NO_DATA } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { FlowFigure, FlowLink } from '../../figure/kinds/flow.ts';
import type { ActiveFilter, Fact, FigurePoint, FigureRow, FigureSeries } from '../../figure/parts.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import type { View } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import { counting, taskRow, tasksOnRecord } from './countedTasks.ts';
import { planArea } from './planChoice.ts';
import { cameOutOf, cameOutText, fieldOf, fieldsOf, planFates } from './planFates.ts';

interface PlanFlowData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly plans: readonly Plan[];
  /** Of all plans that were out, in every field that the filter leaves. */
  readonly fates: readonly TaskFate[];
  readonly coverage: readonly CoverageRow[];
}

/** Which tasks of a field are followed, as the address says it; a code that is not known chooses none. */
type TaskFilter = Pick<View['options'], 'outcome' | 'stage' | 'instrument'>;

const fits = ({ task, outcomes }: TaskFate, { outcome, stage, instrument }: TaskFilter): boolean =>
  (outcome === undefined || outcomes.some((one) => one === outcome)) &&
  (stage === undefined || task.stage === stage) &&
  (instrument === undefined || task.instrument === instrument);

/** The words of a filter, for the figure's own line of what was chosen. */
const filterWords = ({ outcome, stage, instrument }: TaskFilter): ActiveFilter[] =>
  [
    { label: 'Outcome', value: TaskOutcome.is(outcome) ? TaskOutcome.label(outcome) : outcome },
    { label: 'Target stage', value: Stage.is(stage) ? Stage.label(stage) : stage },
    { label: 'Instrument', value: Instrument.is(instrument) ? Instrument.label(instrument) : instrument },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));

/** A field's tasks, and those beside them: of other fields or filtered out, which lead to them or follow from them. */
function shownFates(fates: readonly TaskFate[], ownFates: readonly TaskFate[]): TaskFate[] {
  const own = new Set(ownFates.map(({ task }) => task.id));
  const isBeside = ({ from, to }: TaskFate) =>
    from.some((link) => own.has(link.from)) || to.some((link) => own.has(link.to));
  return fates.filter((fate) => own.has(fate.task.id) || isBeside(fate));
}

interface Named {
  readonly titles: ReadonlyMap<string, string>;
  readonly plans: ReadonlyMap<string, Plan>;
  /** The tasks that are drawn: a link to another field is counted there. */
  readonly shown: ReadonlySet<string>;
  readonly coverage: Coverage;
}

const relationRow = ({ relation, basis, evidence }: TaskLink, title: string, side: 'from' | 'to') =>
  countedRow(
    title,
    `${side === 'from' ? 'earlier task' : 'later task'}, ${TaskRelation.label(relation).toLowerCase()} (${TaskLinkBasis.label(basis).toLowerCase()})`,
    evidence,
  );

function linkRows({ from, to, cameOut }: TaskFate, { titles, shown }: Named) {
  return [
    ...from
      .filter((link) => shown.has(link.from))
      .map((link) => relationRow(link, titles.get(link.from) ?? link.from, 'from')),
    ...to
      .filter((link) => shown.has(link.to))
      .map((link) => relationRow(link, titles.get(link.to) ?? link.to, 'to')),
    ...cameOut.map((row) =>
      countedRow(row.reference, row.date === null ? NO_DATA : formatPeriod(row.date), row.evidence),
    ),
  ];
}

function factsOf(fate: TaskFate, { plans }: Named): Fact[] {
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

function pointOf(fate: TaskFate, named: Named, day: string): FigurePoint {
  const { task } = fate;
  const inputs = linkRows(fate, named);
  return makePoint({
    key: task.id,
    seriesId: String(task.planYear),
    at: task.id,
    subject: task.title,
    actor: named.plans.get(task.planId)?.issuer ?? null,
    // Of the count, which is that of the view's day.
    period: day,
    value: inputs.length,
    unit: 'links',
    comparableAs: null,
    ...countOfRows(
      inputs.map(({ evidence }) => evidence),
      'links',
      task.evidence,
      named.coverage,
    ),
    derivation: {
      method: 'taskLinks',
      formula: 'Number of tasks of other plans and of documents out that rows on record join with the task',
      inputs,
    },
    facts: factsOf(fate, named),
  });
}

/** Years of plans that have a task here, each with whose plans they are. */
function seriesOf(tasks: readonly PlanTask[], plans: Named['plans']): FigureSeries[] {
  const years = [...new Set(tasks.map(({ planYear }) => planYear))].sort((a, b) => a - b);
  return years.map((year) => {
    const ids = new Set(tasks.filter(({ planYear }) => planYear === year).map(({ planId }) => planId));
    const areas = [...ids].flatMap((id) => plans.get(id) ?? []).map(planArea);
    const whose = [...new Set(areas)].sort(compareText).join(', ');
    return { id: String(year), label: `Plans of ${String(year)}: ${whose}`, tone: null, fill: 'solid' };
  });
}

const rowOf = (fate: TaskFate, plan: Plan | undefined): FigureRow => ({
  id: fate.task.id,
  label: fate.task.title,
  ...(fate.task.titleOriginal === null ? {} : { labelOriginal: fate.task.titleOriginal }),
  detail: cameOutOf(fate),
  tone: areaTone(plan?.refArea ?? 'WORLD'),
  cells: [fate.cameOut.map(cameOutText).join('; ') || NO_DATA],
});

/** A task that is counted for what came out of it: by the row that says so, no surer than that of the task. */
const outRow = (fate: TaskFate) => {
  const [first] = fate.cameOut;
  if (first === undefined) return taskRow(fate);
  const evidence = noSurerThan(first.evidence, [fate.task.evidence]);
  return countedRow(fate.task.title, cameOutOf(fate) ?? NO_DATA, evidence);
};

/** No document can come out of a task for research, or of one that asks for none. */
const asksForDocument = ({ task: { instrument } }: TaskFate): boolean =>
  instrument !== 'no-standard' && instrument !== 'research';

/**
 * What of a field's tasks the title counts: those of an outcome that was asked for, else those that led to a document,
 * of all that ask for one.
 */
function counts(field: readonly TaskFate[], outcome: string | undefined) {
  const asked = TaskOutcome.is(outcome) ? outcome : 'finished';
  const isOut = asked === 'finished';
  const of = isOut ? field.filter((fate) => asksForDocument(fate) || fate.cameOut.length > 0) : field;
  return { asked, isOut, of, fates: of.filter(({ outcomes }) => outcomes.includes(asked)) };
}

/**
 * "Battery safety: 8 of 22 known tasks for a document led to one". An outcome that is asked for is counted
 * among all tasks of the field: of those alone that have it, all have it.
 */
function headline(
  all: readonly TaskFate[],
  field: TaskDomain,
  { outcome }: TaskFilter,
  data: PlanFlowData,
  day: string,
) {
  const name = TaskDomain.label(field);
  const first = all[0]?.task.evidence;
  if (first === undefined) return { title: `${name}: no known task fits`, findings: [] };
  const { asked, of, fates, isOut } = counts(all, outcome);
  const label = TaskOutcome.label(asked).toLowerCase();
  const led = {
    key: 'out|total',
    subject: isOut ? `Known tasks that led to a document: ${name}` : `Known tasks, ${label}: ${name}`,
    definition: isOut
      ? 'Tasks of which a row on record names a document that came out after the plan, by the day.'
      : `Tasks of which rows on record say: ${label}.`,
    rowOf: isOut ? outRow : taskRow,
    coverage: tasksOnRecord(data.coverage, 'plan-outcomes'),
  };
  const ofAll = {
    key: 'all|total',
    subject: isOut ? `Known tasks for a document: ${name}` : `Known tasks: ${name}`,
    definition: `Tasks of the plans that were out by the day, in this field, whatever became of them${isOut ? '; those for research and those that ask for no document are left out' : ''}.`,
    rowOf: taskRow,
    coverage: tasksOnRecord(data.coverage, 'plan-tasks'),
  };
  const shares = `${String(fates.length)} of ${counted(of.length, 'known task')}`;
  return {
    title: isOut ? `${name}: ${shares} for a document led to one` : `${name}, outcome “${label}”: ${shares}`,
    findings: [counting(fates, led, day, first), counting(of, ofAll, day, first)],
  };
}

/** "Tasks of plans of 2018 to 2026 in one of 12 fields, what they follow from, and what came out of them by the day". */
function subtitleOf(tasks: readonly PlanTask[], fields: number): string {
  const years = tasks.map(({ planYear }) => planYear);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span =
    years.length === 0 ? '' : ` of ${from === to ? String(from) : `${String(from)} to ${String(to)}`}`;
  const of = fields > 1 ? ` in one of ${String(fields)} fields` : '';
  return `Tasks of plans${span}${of}, what they follow from, and what came out of them by the day`;
}

const linkOf = ({ from, to, relation, evidence }: TaskLink): FlowLink => ({
  from,
  to,
  relation: TaskRelation.label(relation).toLowerCase(),
  ...(evidence.confidence === 'low' ? { unsure: true } : {}),
});

/** The tasks of a field from plan to plan, and what came out of them. */
export function planFlowFigure(
  data: PlanFlowData,
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
  const points = fates.map((fate) => pointOf(fate, named, day));
  const { title, findings } = headline(all, field, filter, data, day);
  // The tasks of the title are cited too, where what joins them rests on other sources.
  const base = figureBase(context, data, [...points, ...findings.map(({ point }) => point)]);
  return {
    ...base,
    filters: [...base.filters, ...filterWords(filter)],
    kind: 'flow',
    direction: 'down',
    id: 'plan-flow',
    title,
    findings,
    definition:
      'How many other records of this figure it is joined with: tasks of earlier and later plans that rows on record call its origin or its continuation, and documents that came out of it by the day. 0 means that no row on record joins it with anything.',
    subtitle: subtitleOf(tasks, fieldsOf(data.fates).length),
    series: seriesOf(tasks, plans),
    rows: fates.map((fate) => rowOf(fate, plans.get(fate.task.planId))),
    links: fates.flatMap(({ to }) => to.filter((link) => shown.has(link.to)).map(linkOf)),
    columns: ['Came out'],
    points,
    format: 'count',
    measure: 'links',
    interval: null,
    notes: [
      'Plans are known in part: a task without a link may go on in text that is not on record, and none is known to have been dropped.',
      'Dashed: the link is our reading of the topic, of low confidence.',
    ],
  };
}

/** The tasks of the chosen field through the plans of the years. */
export const planFlow = figureSpec({
  id: 'plan-flow',
  name: 'Tasks from plan to plan',
  home: '/ev-plans',
  industries: 'any',
  needs: (ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) }),
  draw: ({ document, flow }, context, view) => {
    const known = planFates(document, flow, view);
    const field = fieldOf(known.fates, view.options.field);
    if (field === undefined) return null;
    const sources = { ...document.sources, ...flow.sources };
    const figure = planFlowFigure({ ...document, sources, ...known }, field, view.options, context);
    return figure.points.length === 0 ? null : figure;
  },
  empty: 'No task on record fits this choice. Choose another field or fewer filters.',
});
