import { Stage } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import { planTasksDocument, type PlanTask } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { placedAfterColon } from '../../figure/titleParts.ts';
import { formatSpan } from '../../domain/periods.ts';
import { makePoint } from '../../figure/point.ts';
import { sumPoint } from '../../figure/sumPoint.ts';
import { countTasks } from '../../domain/countTasks.ts';
import { counted } from '../../domain/words.ts';
import { figureSpec } from '../spec.ts';
import { taskNoun } from './countedTasks.ts';
import { isWhole, isYearlyPlan, ministryPlan, planChoice, planCoverage, yearlyName } from './planChoice.ts';
import { stageSeries } from './stageSeries.ts';

interface PlanYearsData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly plans: readonly Plan[];
  readonly tasks: readonly PlanTask[];
  readonly coverage: readonly CoverageRow[];
}

/** Returns one row per plan: stages of its tasks over all domains. */
function planPoints(plan: Plan, { tasks, coverage }: PlanYearsData): FigurePoint[] {
  const own = tasks.filter((task) => task.planId === plan.id);
  return countTasks(own, planCoverage(coverage, plan), (task) => task.stage).map((one) =>
    makePoint({
      key: `${plan.id}|${one.stage}`,
      seriesId: one.stage,
      at: plan.id,
      subject: `${plan.title}, ${Stage.label(one.stage).toLowerCase()}`,
      period: plan.publishedOn ?? plan.periodCovered ?? '',
      value: one.count,
      actor: plan.issuer,
      unit: 'tasks',
      comparableAs: null,
      evidence: one.evidence,
      coverage: one.coverage,
      derivation: one.derivation ?? null,
      facts: plan.titleOriginal === null ? [] : [{ label: 'Original title', value: plan.titleOriginal }],
    }),
  );
}

function total(points: readonly FigurePoint[], subject: string): Finding[] {
  const point = sumPoint(points, { key: 'all|total', subject });
  return point === null ? [] : [{ text: String(point.value), point }];
}

/** Returns the title: all tasks of the plans, or of the only one. It compares no two plans, whose lists are not whole. */
function yearsTitle(
  plans: readonly Plan[],
  { tasks, coverage }: PlanYearsData,
  context: FigureContext,
): string {
  const [newest, ...others] = plans;
  if (newest === undefined) return 'No task of MIIT’s yearly vehicle plans on record';
  const known = counted(
    tasks.filter(({ planId }) => plans.some(({ id }) => id === planId)).length,
    taskNoun(context),
  );
  const isAll = plans.every((plan) => isWhole(coverage, plan));
  if (others.length === 0) return `${ministryPlan(newest)}: ${known}${isAll ? '' : ' (incomplete list)'}`;
  const all = context.industries.length === 0 ? ' in all' : '';
  return `MIIT’s yearly plans: ${known}${all}${isAll ? '' : ' (incomplete lists)'}`;
}

/** Returns the yearly plans side by side, newest first, by the stage of their tasks. */
export function planYearsFigure(data: PlanYearsData, context: FigureContext): BarsFigure {
  const plans = data.plans.filter(
    (plan) => isYearlyPlan(plan) && data.tasks.some((task) => task.planId === plan.id),
  );
  const points = plans.flatMap((plan) => planPoints(plan, data));
  const title = yearsTitle(plans, data, context);
  const stagesUsed = new Set(
    data.tasks.filter((task) => plans.some((plan) => plan.id === task.planId)).map((task) => task.stage),
  );
  const years = plans
    .map((plan) => plan.publishedOn ?? '')
    .filter((day) => day !== '')
    .sort();
  return {
    ...figureBase(context, data, points),
    kind: 'bars',
    title,
    findings: placedAfterColon(title, total(points, 'Yearly plans of MIIT')),
    definition:
      'A task is one item of work that a yearly plan names, counted under the stage that the plan wants it to reach. Only tasks on record here count: a plan may name more.',
    subtitle: `Tasks by target stage, yearly plans of MIIT${years.length === 0 ? '' : `, ${formatSpan(years[0] ?? '', years.at(-1) ?? '')}`}`,
    series: stageSeries(stagesUsed),
    rows: plans.map((plan) => ({
      id: plan.id,
      label: yearlyName(plan),
      ...(plan.titleOriginal === null ? {} : { labelOriginal: plan.titleOriginal }),
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'tasks',
    notes: [
      'Some plans are only partly known, so bar lengths compare what is on record, not what was planned.',
    ],
  };
}

/** Tasks of all published yearly plans, by stage. */
export const planYears = figureSpec({
  id: 'plan-years',
  name: 'Tasks of the yearly plans by target stage',
  home: '/ev-plans',
  industries: 'any',
  needs: (ask) => ({ document: ask(planTasksDocument) }),
  draw: ({ document }, context, view) => {
    const choice = planChoice(document, view);
    return choice && planYearsFigure({ ...document, plans: choice.plans, tasks: choice.tasks }, context);
  },
  empty: 'No task of MIIT’s yearly vehicle plans on record for this selection.',
});
