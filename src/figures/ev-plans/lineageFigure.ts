import { isDay } from '../../contract/periodDays.ts';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { planFlowDocument, type LineageRow } from '../../contract/planFlow.ts';
import { standardsDocument, type Standard } from '../../contract/standards.ts';
import { taskSteps, type TaskStep, type TaskStepId } from '../../domain/taskSteps.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { formatPeriod, isOnOrBefore, periodEnd, periodStart, viewDay } from '../../domain/periods.ts';
import type { TaskFate } from '../../domain/taskFates.ts';
import { counted, firstOf } from '../../domain/words.ts';
import { coarseSpan } from '../coarseSpan.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, FigureRow, FigureSeries, Finding } from '../../figure/parts.ts';
import { footnoted } from '../../figure/footnotes.ts';
import { makePoint } from '../../figure/point.ts';
import type { View } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import { everyDrive, taskNoun, tasksOnRecord } from './countedTasks.ts';
import { laterSteps, lineageFindings, lineageTitle } from './lineageTitle.ts';
import { firstPlan, isYearlyPlan, ministryPlan, planArea } from './planChoice.ts';
import { askedField, planFates, type PlanFates } from './planFates.ts';

interface LineageData extends PlanFates {
  /** All recorded steps of tasks, including future ones. */
  readonly lineage: readonly LineageRow[];
  readonly standards: readonly Standard[];
}

/** Tasks to show: those of a field in all plans, or of one plan. */
type LineageChoice = { readonly field: TaskDomain } | { readonly plan: Plan };

/** True if a row gives the day of a step of the task: then the task has a figure of its own. */
export const hasLineage = ({ lineage }: TaskFate): boolean =>
  lineage.some(({ date, step }) => date !== null && step !== 'international-counterpart');

/** Darker is closer to the standard in force; hollow is a draft’s end, or a step of another document. */
const lineageSeries: readonly (FigureSeries & { readonly id: TaskStepId })[] = [
  { id: 'asked', label: 'Task of a plan', tone: 'ink', fill: 'solid' },
  { id: 'project', label: 'Project', tone: 'ramp-1', fill: 'solid' },
  { id: 'comment', label: 'Draft for comment', tone: 'ramp-2', fill: 'solid' },
  { id: 'approval', label: 'Draft for approval', tone: 'ramp-3', fill: 'solid' },
  { id: 'published', label: 'Published', tone: 'ramp-5', fill: 'solid' },
  { id: 'in-force', label: 'In force', tone: 'ramp-6', fill: 'solid' },
  { id: 'withdrawn', label: 'Withdrawn', tone: 'ramp-2', fill: 'hollow' },
  { id: 'revised', label: 'Revised', tone: 'ramp-6', fill: 'hollow' },
];

const stepLabel = (step: TaskStepId): string => lineageSeries.find(({ id }) => id === step)?.label ?? step;

interface LineageOfTask {
  /** Area of the plan: "China". */
  readonly area: string;
  readonly fate: TaskFate;
  readonly steps: readonly TaskStep[];
  /** Texts of other bodies on the same subject, as named in rows of the task. */
  readonly counterparts: readonly string[];
}

function lineagePoint({ area, fate, counterparts }: LineageOfTask, step: TaskStep, day: string): FigurePoint {
  const { date, reference, evidence } = step;
  return makePoint({
    key: `${fate.task.id}|${step.step}|${date}|${reference}`,
    seriesId: step.step,
    at: fate.task.id,
    subject: `${reference}, ${stepLabel(step.step).toLowerCase()}`,
    actor: area,
    period: date,
    value: periodEnd(date),
    text: formatPeriod(date),
    ...(!isDay(date) ? { low: periodStart(date), high: periodEnd(date) } : {}),
    status: isOnOrBefore(date, day) ? 'A' : 'F',
    unit: 'date',
    comparableAs: null,
    evidence,
    facts: [
      { label: 'Task', value: fate.task.title },
      { label: 'Target stage', value: Stage.label(fate.task.stage) },
      ...(counterparts.length === 0 ? [] : [{ label: 'Counterparts', value: counterparts.join('; ') }]),
    ],
  });
}

const taskLineageRow = ({ fate: { task }, counterparts }: LineageOfTask, withYear: boolean): FigureRow => ({
  id: task.id,
  label: withYear ? `${String(task.planYear)}: ${task.title}` : task.title,
  ...(task.titleOriginal === null ? {} : { labelOriginal: task.titleOriginal }),
  detail: counterparts.length === 0 ? null : firstOf(counterparts, 2),
  ...(counterparts.length < 2 ? {} : { briefs: [firstOf(counterparts, 1)] }),
  tone: null,
});

/** Returns the field or plan whose tasks the title counts: "Battery safety", or "MIIT’s 2024 automotive plan". */
function nameOf(chosen: LineageChoice): string {
  if ('field' in chosen) return TaskDomain.label(chosen.field);
  const { plan } = chosen;
  return isYearlyPlan(plan)
    ? ministryPlan(plan)
    : `${planArea(plan)}, for ${plan.periodCovered ?? 'one plan'}`;
}

const DEFINITION =
  'The day of a step on the way from a task of a plan to a standard, as a source on record gives it.';

const notes = [
  'A step without a mark was not found; it may still have been taken. Where only the month or year is known, a span ends with it.',
  'At the end of a row or in its footnote: counterparts of other bodies on record. They may differ in substance.',
  'A document is in several rows where tasks of several plans asked for it.',
];

/**
 * Returns each task of a field or plan with its dated steps toward a standard, from its project to the next edition.
 */
export function lineageFigure(
  data: LineageData,
  chosen: LineageChoice,
  context: FigureContext,
): TimelineFigure {
  const day = viewDay(context, data.datasetVersion);
  const plans = new Map(data.plans.map((plan) => [plan.id, plan]));
  const isChosen = ({ task }: TaskFate) =>
    'field' in chosen ? task.domain === chosen.field : task.planId === chosen.plan.id;
  const own = data.fates.filter(isChosen).toSorted((a, b) => a.task.planYear - b.task.planYear);
  const lineages = own.flatMap((fate): LineageOfTask[] => {
    const plan = plans.get(fate.task.planId);
    const lineage = taskSteps(fate, plan, data, day);
    return lineage === null || plan === undefined ? [] : [{ area: planArea(plan), fate, ...lineage }];
  });
  const points = lineages.flatMap((one) => one.steps.map((step) => lineagePoint(one, step, day)));
  const headline = {
    own,
    followed: lineages,
    later: lineages.filter(({ steps }) => laterSteps(steps).length > 0),
    name: nameOf(chosen),
    noun: taskNoun(context),
  };
  const findings = lineageFindings(headline, data.coverage, day);
  const remarked = footnoted(lineages.map((one) => taskLineageRow(one, 'field' in chosen)));
  return {
    ...figureBase(context, data, [...points, ...findings.map(({ point }) => point)]),
    kind: 'timeline',
    title: lineageTitle(headline, 'field' in chosen),
    findings,
    definition: DEFINITION,
    subtitle: `${'plan' in chosen ? chosen.plan.title : 'Tasks of all plans'}: steps before and after the plan, from project to next edition`,
    series: lineageSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: remarked.rows,
    points,
    format: 'date',
    measure: 'Date',
    interval: coarseSpan(points),
    notes: [...remarked.notes, ...notes, ...everyDrive(context)],
  };
}

/** Returns the number of the title: the dated steps of a task, including its plan. */
function stepCount(
  { area, fate: { task }, steps }: LineageOfTask,
  name: string,
  { coverage, day }: { readonly coverage: readonly CoverageRow[]; readonly day: string },
): Finding {
  const inputs = steps.map(({ step, date, reference, evidence }) =>
    countedRow(`${stepLabel(step)}: ${reference}`, formatPeriod(date), evidence),
  );
  const point = makePoint({
    key: 'steps|total',
    subject: `Dated steps on record of “${task.title}”, ${name}`,
    definition: 'The plan, and steps toward a standard before and after it whose date is on record.',
    seriesId: 'total',
    at: 'total',
    actor: area,
    period: day,
    value: steps.length,
    // A figure of dates would format it as a day.
    text: String(steps.length),
    unit: 'steps',
    comparableAs: null,
    ...countOfRows(inputs, 'steps', task.evidence, tasksOnRecord(coverage, 'plan-outcomes')),
    derivation: { method: 'countSteps', formula: 'Number of dated steps on record', inputs },
  });
  return { text: String(steps.length), point };
}

/**
 * Returns one task with a row per step, each with the document that took it; `null` if no step has a recorded day.
 */
export function taskFigure(data: LineageData, fate: TaskFate, context: FigureContext): TimelineFigure | null {
  const day = viewDay(context, data.datasetVersion);
  const plan = data.plans.find(({ id }) => id === fate.task.planId);
  const found = taskSteps(fate, plan, data, day);
  if (plan === undefined || found === null) return null;
  const one: LineageOfTask = { area: planArea(plan), fate, ...found };
  const points = one.steps.map((step) => ({ ...lineagePoint(one, step, day), at: step.step }));
  const name = nameOf({ plan });
  const finding = stepCount(one, name, { coverage: data.coverage, day });
  const rows = lineageSeries.flatMap(({ id, label }): FigureRow[] => {
    const taken = one.steps.filter(({ step }) => step === id).map(({ reference }) => reference);
    if (taken.length === 0) return [];
    return [{ id, label, detail: id === 'asked' ? null : firstOf([...new Set(taken)], 1), tone: null }];
  });
  return {
    ...figureBase(context, data, [...points, finding.point]),
    kind: 'timeline',
    title: `${name}: one task, ${counted(one.steps.length, 'dated step')}`,
    findings: [finding],
    definition: DEFINITION,
    subtitle: fate.task.title,
    series: lineageSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows,
    points,
    format: 'date',
    measure: 'Date',
    interval: coarseSpan(points),
    notes: [
      'A step without a row was not found; it may still have been taken. Where only the month or year is known, a span ends with it.',
      ...(one.counterparts.length === 0
        ? []
        : [
            `Counterparts of other bodies on record: ${one.counterparts.join('; ')}. They may differ in substance.`,
          ]),
      ...everyDrive(context),
    ],
  };
}

/** Returns what the URL selects: the tasks of a plan, or else those of a field; `null` if there are none. */
function chosenOf(
  data: Pick<LineageData, 'plans' | 'fates'>,
  { options, metric }: View,
): LineageChoice | null {
  if (options.way === 'plan') {
    const plan = data.plans.find(({ id }) => id === metric) ?? firstPlan(data.plans);
    return plan === undefined ? null : { plan };
  }
  const field = askedField(data.fates, options.field);
  return field === undefined ? null : { field };
}

/** Steps of one task, or of each task of the selected field or plan. */
export const planLineage = figureSpec({
  id: 'plan-lineage',
  name: 'From task to standard in force, step by step',
  home: '/ev-plans/outcomes',
  industries: 'any',
  needs: (ask) => ({
    document: ask(planTasksDocument),
    flow: ask(planFlowDocument),
    standards: ask(standardsDocument),
  }),
  draw: ({ document, flow, standards }, context, view) => {
    const known = planFates(document, flow, view);
    const sources = { ...document.sources, ...flow.sources, ...standards.sources };
    const { datasetVersion, coverage } = document;
    const { lineage } = flow;
    const data = { datasetVersion, coverage, sources, ...known, lineage, standards: standards.standards };
    const fate = known.fates.find(({ task }) => task.id === view.options.task);
    if (fate !== undefined) return taskFigure(data, fate, context);
    const chosen = chosenOf(known, view);
    if (chosen === null) return null;
    const figure = lineageFigure(data, chosen, context);
    return figure.points.length === 0 ? null : figure;
  },
  empty: 'No task in this selection has a dated step on record. Choose another field, plan or task.',
});
