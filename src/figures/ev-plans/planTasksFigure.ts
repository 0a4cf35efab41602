import { compareText } from '../../domain/sorting.ts';
import { counted, nounFor, withinSentence } from '../../domain/words.ts';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import { planTasksDocument, type PlanTask, type PlanTasksDocument } from '../../contract/evPlans.ts';
import { overviewDocument, type OverviewDocument } from '../../contract/overview.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { makePoint } from '../../figure/point.ts';
import { sumPoint } from '../../figure/sumPoint.ts';
import { countTasks, type TaskCount } from '../../domain/countTasks.ts';
import { FEWEST_CASES } from '../../domain/floor.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { figureSpec } from '../spec.ts';
import { everyDrive, taskNoun } from './countedTasks.ts';
import {
  firstPlan,
  isYearlyPlan,
  planChoice,
  planCoverage,
  planIsKnown,
  plansOn,
  ministryPlan,
  tasksOn,
} from './planChoice.ts';
import { stageSeries } from './stageSeries.ts';

interface PlanTasksData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly plan: Plan;
  readonly counts: readonly TaskCount[];
  readonly coverage: readonly CoverageRow[];
}

interface DomainTotal {
  readonly domain: TaskDomain;
  readonly total: number;
}

function domainTotals(counts: readonly TaskCount[]): DomainTotal[] {
  const totals = new Map<TaskDomain, number>();
  for (const { domain, count } of counts) totals.set(domain, (totals.get(domain) ?? 0) + count);
  return [...totals.entries()]
    .map(([domain, total]) => ({ domain, total }))
    .sort((a, b) => b.total - a.total || compareText(a.domain, b.domain));
}

/** Returns "MIIT’s 2026 automotive plan" for the ministry's yearly ones; others have no year that would name them. */
const planName = (plan: Plan): string => (isYearlyPlan(plan) ? ministryPlan(plan) : 'this plan');

/**
 * Returns the field with most tasks, if enough are on record and there is no tie. It is the field most reported on:
 * for a plan known through reports, the size of a field may reflect the reporting.
 */
function mostReported(totals: readonly DomainTotal[], all: number): DomainTotal | null {
  const [first, second] = totals;
  if (first === undefined || second === undefined || all < FEWEST_CASES) return null;
  return first.total === second.total ? null : first;
}

function tasksTitle(totals: readonly DomainTotal[], all: number, plan: Plan, noun: string): string {
  if (all === 0) return `No known task in ${planName(plan)} matches your filter`;
  const most = mostReported(totals, all);
  const known = counted(all, noun);
  if (most === null) return `${known} in ${planName(plan)}`;
  const field = withinSentence(TaskDomain.label(most.domain));
  return `${String(most.total)} of ${known} in ${planName(plan)} ${nounFor(most.total, 'concerns', 'concern')} ${field}`;
}

/** Returns the numbers of the title: the tasks of the largest field, if there is one, and all tasks. */
function taskFindings(
  totals: readonly DomainTotal[],
  all: number,
  points: readonly FigurePoint[],
  noun: string,
): Finding[] {
  const most = mostReported(totals, all);
  const own = points.filter((point) => point.at === most?.domain);
  const ofMost =
    most && sumPoint(own, { key: `${most.domain}|total`, subject: TaskDomain.label(most.domain) });
  return [ofMost, sumPoint(points, { key: 'all|total', subject: `All ${noun}s` })].flatMap((point) =>
    point?.value == null ? [] : [{ text: String(point.value), point }],
  );
}

/** Returns tasks of one plan by domain, stacked by the stage that they should reach in the plan's year. */
export function planTasksFigure(data: PlanTasksData, context: FigureContext): BarsFigure {
  const { plan, counts } = data;
  const totals = domainTotals(counts);
  const noun = taskNoun(context);
  const all = totals.reduce((sum, one) => sum + one.total, 0);
  const points = counts.map((one) =>
    makePoint({
      key: `${one.domain}|${one.stage}`,
      seriesId: one.stage,
      at: one.domain,
      subject: `${TaskDomain.label(one.domain)}, ${Stage.label(one.stage).toLowerCase()}`,
      // An unpublished plan is placed in the first year that it covers.
      period: plan.publishedOn ?? plan.periodCovered?.slice(0, 4) ?? '',
      value: one.count,
      actor: plan.issuer,
      unit: 'tasks',
      comparableAs: null,
      evidence: one.evidence,
      coverage: one.coverage,
      derivation: one.derivation ?? null,
      facts: [
        { label: 'Plan', value: plan.title },
        ...(plan.titleOriginal === null ? [] : [{ label: 'Original title', value: plan.titleOriginal }]),
        { label: 'Issuer', value: plan.issuer },
      ],
    }),
  );
  const published = plan.publishedOn === null ? '' : `, published ${formatPeriod(plan.publishedOn)}`;
  const original = plan.titleOriginal === null ? '' : ` (${plan.titleOriginal})`;
  return {
    ...figureBase(context, data, points),
    kind: 'bars',
    title: tasksTitle(totals, all, plan, noun),
    findings: taskFindings(totals, all, points, noun),
    definition:
      'A task is one item of work that a plan names; it is counted in the field it concerns, under the stage that the plan wants it to reach. Only tasks on record here count: the plan may name more.',
    subtitle: `Tasks by field and target stage, ${plan.title}${original}${published}`,
    originals: plan.titleOriginal === null ? [] : [{ title: plan.title, original: plan.titleOriginal }],
    series: stageSeries(new Set(counts.map((one) => one.stage))),
    rows: totals.map(({ domain }) => ({
      id: domain,
      label: TaskDomain.label(domain),
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'tasks',
    notes: [
      ...planIsKnown(data.coverage, plan),
      ...(mostReported(totals, all) === null
        ? []
        : ['A field may look large because more was reported about it.']),
      ...everyDrive(context),
    ],
  };
}

/** Counts the tasks of a plan among some. */
const taskCounts = ({ coverage }: PlanTasksDocument, plan: Plan, tasks: readonly PlanTask[]): TaskCount[] =>
  countTasks(
    tasks.filter(({ planId }) => planId === plan.id),
    planCoverage(coverage, plan),
  );

const named = {
  id: 'plan-tasks',
  name: 'Tasks of a plan by field and target stage',
  industries: 'any',
} as const;

/** Tasks of the selected plan that concern the selected industries, by domain and stage. */
export const planTasks = figureSpec({
  ...named,
  home: '/ev-plans',
  needs: (ask) => ({ document: ask(planTasksDocument) }),
  draw: ({ document }, context, view) => {
    const choice = planChoice(document, view);
    if (choice === null) return null;
    const { plan, tasks } = choice;
    return planTasksFigure({ ...document, plan, counts: taskCounts(document, plan, tasks) }, context);
  },
  empty: 'No plan tasks on record for this selection.',
});

/**
 * Returns the newest plan on the overview. Its document holds counts without tasks: once the tasks have loaded
 * (`null` before), cards can list them and a filter counts those that it leaves.
 */
export function cardPlan(
  overview: OverviewDocument,
  tasks: PlanTasksDocument | null,
  context: FigureContext,
): BarsFigure {
  const { plan, counts } = overview.evPlans;
  if (tasks === null) {
    const coverage = planCoverage(overview.evPlans.coverage, plan);
    const shown = filterByIndustry(counts, context.industries).map((one) => ({ ...one, coverage }));
    return planTasksFigure({ ...overview, ...overview.evPlans, counts: shown }, context);
  }
  const shown = taskCounts(tasks, plan, filterByIndustry(tasks.tasks, context.industries));
  return planTasksFigure({ ...tasks, plan, counts: shown }, context);
}

/** Returns the plan that the overview shows on an earlier day; `null` if none was published. */
export function pastCardPlan(document: PlanTasksDocument, context: FigureContext): BarsFigure | null {
  const plan = firstPlan(plansOn(document, context.asOf));
  if (plan === undefined) return null;
  const counts = taskCounts(
    document,
    plan,
    filterByIndustry(tasksOn(document, context.asOf), context.industries),
  );
  return planTasksFigure({ ...document, plan, counts }, context);
}

/** Newest plan on the overview. An earlier day needs all plans, which the overview does not load. */
export const planTasksCard = figureSpec({
  ...named,
  home: '/',
  needs: (ask, { asOf, industries }, cards) => ({
    overview: asOf === null ? ask(overviewDocument) : null,
    // Tasks are loaded when a card must list them, or a filter must count fewer of them.
    tasks: asOf !== null || cards || industries.length > 0 ? ask(planTasksDocument) : null,
  }),
  draw: ({ overview, tasks }, context) => {
    if (overview !== null) return cardPlan(overview, tasks, context);
    return tasks && pastCardPlan(tasks, context);
  },
  empty: (_, { asOf }) =>
    asOf === null ? 'No tasks of this plan on record.' : 'No plan on record had been published by this date.',
});
