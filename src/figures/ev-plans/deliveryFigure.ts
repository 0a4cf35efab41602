import { TaskDomain } from '../../contract/codelists.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { countOfRows } from '../../domain/derivationRows.ts';
import { FEWEST_CASES } from '../../domain/floor.ts';
import { listed } from '../../domain/formats.ts';
import { formatPeriod, isoDay, periodStart, viewDay } from '../../domain/periods.ts';
import { awaitedFromDue, dueOf, planPromises, type PlanPromise } from '../../domain/promises.ts';
import { survival, type SurvivalStep } from '../../domain/shares.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { fromOrigin, type Origin } from '../../figure/origin.ts';
import type { FigurePoint, FigureSeries } from '../../figure/parts.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import type { View } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import { isWhole, planArea } from './planChoice.ts';
import { askPlans, plansOfView, type PlanFates } from './planFates.ts';
import { outcomeCoverage, PROMISE, promiseCounts, promiseRow } from './promisesFigure.ts';

/** Grouping of the promises besides the total curve; by the year of the plan if `undefined`. */
type Parting = View['options']['by'];

const ALL_PROMISES = 'all';

interface Group extends FigureSeries {
  readonly promises: readonly PlanPromise[];
}

/** Common day for all promised dates; it is never shown. */
const origin: Origin = { day: '2000-01-01', name: 'the promised date' };

/** Lines of groups that are not countries differ by shade and dash. */
const shades: readonly Pick<FigureSeries, 'tone' | 'fill'>[] = [
  { tone: 'ramp-6', fill: 'solid' },
  { tone: 'ramp-4', fill: 'solid' },
  { tone: 'ramp-6', fill: 'soft' },
  { tone: 'ramp-4', fill: 'soft' },
  { tone: 'other', fill: 'solid' },
  { tone: 'ramp-2', fill: 'solid' },
  { tone: 'ramp-2', fill: 'soft' },
];

/** Curves start at most this many days before the promised date: what a plan leaves open for years is no outcome. */
const LONGEST_LEAD = 365;

function groupPart({ fate: { task } }: PlanPromise, plan: Plan | undefined, by: Parting) {
  if (by === 'field') return { id: task.domain, label: TaskDomain.label(task.domain), tone: null };
  if (by === undefined)
    return { id: String(task.planYear), label: `Plans of ${String(task.planYear)}`, tone: null };
  const area = plan?.refArea ?? 'WORLD';
  return { id: area, label: plan === undefined ? area : planArea(plan), tone: areaTone(area) };
}

/** Returns all promises, followed by their groups, by id. */
function partedGroups(promises: readonly PlanPromise[], plans: readonly Plan[], by: Parting): Group[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const parted = promises.map((one) => ({ one, part: groupPart(one, planOf.get(one.fate.task.planId), by) }));
  const parts = [...groupBy(parted, ({ part }) => part.id)].sort(([a], [b]) => compareText(a, b));
  return [
    { id: ALL_PROMISES, label: 'All on record', tone: 'ink', fill: 'solid', promises },
    ...parts.map(([id, own]): Group => ({
      id,
      label: own[0]?.part.label ?? id,
      tone: own[0]?.part.tone ?? null,
      fill: 'solid',
      promises: own.map(({ one }) => one),
    })),
  ];
}

/** Formats a share in whole percent with its interval: for so few promises without decimals. */
const outShare = ({ share, low, high }: Pick<SurvivalStep, 'share' | 'low' | 'high'>) => ({
  value: Math.round(100 * (1 - share)),
  low: high === null ? null : Math.round(100 * (1 - high)),
  high: low === null ? null : Math.round(100 * (1 - low)),
});

const nothingOut = { share: 1, low: null, high: null };

type Step = Pick<SurvivalStep, 'days' | 'share' | 'low' | 'high'> & { readonly atRisk: number };

/** Returns the steps of a curve, from the first day on which a promise was checked to the last. */
function curveSteps(promises: readonly PlanPromise[], today: string): Step[] {
  const awaited = awaitedFromDue(promises, today);
  const steps = survival(awaited);
  const days = awaited.map((one) => one.days);
  const until = Math.max(...days);
  const from = Math.min(until, Math.max(Math.min(...days), -LONGEST_LEAD), steps[0]?.days ?? Infinity);
  const [first, last] = [steps[0], steps.at(-1)];
  const atStart = awaited.filter((one) => one.days >= from).length;
  const start =
    first === undefined || from < first.days ? [{ days: from, atRisk: atStart, ...nothingOut }] : [];
  const atEnd = awaited.filter((one) => one.days >= until).length;
  const end =
    last !== undefined && until <= last.days ? [] : [{ ...nothingOut, ...last, days: until, atRisk: atEnd }];
  return [...start, ...steps, ...end.filter(({ days: at }) => at !== start[0]?.days)];
}

const PRODUCT_LIMIT =
  'Product-limit estimate of the share published (Kaplan and Meier): 1 minus the product, over each day on which a promised document was published, of the share of those still awaited that stayed open. A promise without a document on record is open until this date.';

/** Returns one number of a curve, with all promises of the curve behind it. */
function curvePoint(
  { promises, id, label }: Group,
  step: Step,
  coverage: Coverage,
  named: Pick<FigurePoint, 'key' | 'at' | 'subject' | 'period'>,
): FigurePoint[] {
  const first = promises[0];
  if (first === undefined) return [];
  const inputs = promises.map(promiseRow);
  const share = outShare(step);
  return [
    makePoint({
      actor: label,
      ...named,
      seriesId: id,
      ...share,
      // One band is enough: those of all groups would cover each other. Their cards give the interval.
      ...(id === ALL_PROMISES ? {} : { low: null, high: null }),
      comparableAs: null,
      ...countOfRows(inputs, 'promises', first.fate.task.evidence, coverage),
      derivation: { method: 'survival', formula: PRODUCT_LIMIT, inputs },
      facts: [
        { label: 'Promises', value: String(promises.length) },
        { label: 'Still awaited just before', value: String(step.atRisk) },
        ...(share.low === null || share.high === null
          ? []
          : [{ label: '95% interval', value: `${String(share.low)} to ${String(share.high)}%` }]),
      ],
    }),
  ];
}

function deliveryPoints(group: Group, coverage: Coverage, today: string): FigurePoint[] {
  const start = periodStart(origin.day);
  return curveSteps(group.promises, today).flatMap((step) => {
    const at = isoDay(start + step.days);
    return curvePoint(group, step, coverage, {
      key: `${group.id}|${String(step.days)}`,
      at,
      subject: `${group.label}, ${fromOrigin(at, origin)}`,
      period: today,
    });
  });
}

/** Returns notes on searches besides the plans that promise a document, and why these have no curve. */
function besideNotes({ fates, plans }: PlanFates): string[] {
  const american = new Set(plans.filter(({ refArea }) => refArea === 'US').map(({ id }) => id));
  const earlier = fates.filter(
    ({ task }) => american.has(task.planId) && task.stage !== 'issue-implement',
  ).length;
  return [
    ...(earlier === 0
      ? []
      : [
          `U.S. rule agenda and frameworks: ${counted(earlier, 'task')} on record ${earlier === 1 ? 'aims' : 'aim'} at an earlier stage, such as a proposal, and so ${earlier === 1 ? 'promises' : 'promise'} no document.`,
        ]),
    'EU standardization requests have due dates on record, but no source says which standard resulted, so they have no curve.',
  ];
}

/** Returns a note on the groups without a curve, each with its size. */
function smallGroupsNote(groups: readonly Group[]): string[] {
  const small = groups.filter(({ promises }) => promises.length < FEWEST_CASES);
  if (small.length === 0) return [];
  const names = small.map(({ label, promises }) => `${label} (${String(promises.length)})`).join(', ');
  return [`Included in “All on record”, but too few for a line of their own: ${names}.`];
}

/** Uses the counts of the figure of promises, so that two figures on the same subject have one basis. */
function deliveryHeadline(promises: readonly PlanPromise[], coverage: Coverage, day: string) {
  const due = promises.length;
  const inTime = promises.filter(({ state }) => state === 'in-time').length;
  const unknown = promises.filter(({ state }) => state === 'unknown').length;
  const findings = promiseCounts(promises, coverage, day);
  const of = (key: string) => findings.filter(({ point }) => point.key === `${key}|total`);
  return inTime === 0
    ? {
        title: `None of ${String(due)} promised documents now due ${unknown === 0 ? 'was published' : 'is known to be'} on time`,
        findings: of('due'),
      }
    : {
        title: `${unknown === 0 ? '' : 'At least '}${String(inTime)} of ${String(due)} known promised documents now due ${nounFor(inTime, 'was', 'were')} published on time`,
        findings: [...of('in-time'), ...of('due')],
      };
}

/** Returns whose plans the promises are from, and that there may be more if not all plans are completely known. */
function plansText(promises: readonly PlanPromise[], { plans, coverage }: PlanFates): string {
  const ids = new Set(promises.map(({ fate }) => fate.task.planId));
  const own = plans.filter(({ id }) => ids.has(id));
  const whose = listed([...new Set(own.map(planArea))]);
  return `${counted(own.length, 'plan')} of ${whose}${own.every((plan) => isWhole(coverage, plan)) ? '' : ' (incomplete)'}`;
}

/**
 * Returns the share of due promised documents that were published, by the time before and after the promised date.
 * `null` if there are too few for a share.
 */
export function deliveryFigure(data: PlanFates, by: Parting, context: FigureContext): LinesFigure | null {
  const day = viewDay(context, data.datasetVersion);
  const promises = dueOf(planPromises(data.fates, day));
  const [all, ...parts] = partedGroups(promises, data.plans, by);
  if (all === undefined || promises.length < FEWEST_CASES) return null;
  const shown = [all, ...parts.filter((one) => one.promises.length >= FEWEST_CASES)];
  const coverage = outcomeCoverage(data.coverage);
  const points = shown.flatMap((group) => deliveryPoints(group, coverage, day));
  const { title, findings } = deliveryHeadline(promises, coverage, day);
  const hasInterval = points.some(({ low }) => low !== null);
  return {
    ...figureBase(context, data, [...points, ...findings.map(({ point }) => point)]),
    kind: 'lines',
    title,
    findings,
    definition: `The share of promised documents published by a given number of days before or after the promised date, of those whose date has passed. Those still open count as open until this date, not as failed. ${PROMISE}`,
    subtitle: `Share of ${counted(promises.length, 'promised document')} now due that were published, by months before or after the promised date; ${plansText(promises, data)}`,
    series: shown.map(({ id, label, promises: own, ...line }, index) => ({
      ...line,
      ...(line.tone === null ? shades[(index - 1) % shades.length] : {}),
      id,
      label: `${label} (${String(own.length)})`,
    })),
    points,
    format: 'percent',
    measure: 'share published',
    interval: hasInterval ? '95% interval of all on record' : null,
    curve: 'step',
    scale: 'linear',
    fromZero: true,
    origin,
    annotations: [{ period: origin.day, text: 'promised date' }],
    breakLabel: '',
    notes: [
      `The promised date is the last day of the date that the task gives or, failing that, of the plan’s year. What is still open on ${formatPeriod(day)} counts as open from then on (censored), not as failed.`,
      `Kaplan–Meier estimate${hasInterval ? '; 95% interval after Greenwood on the logarithmic scale' : ''}. Numbers in brackets are promises.`,
      'What came of a task may not be on record, so the true share can be higher.',
      ...smallGroupsNote(parts),
      ...besideNotes(data),
    ],
  };
}

/** Promises of all published plans, as curves of their fulfillment. */
export const planDelivery = figureSpec({
  id: 'plan-delivery',
  name: 'When promised documents were published, before and after their date',
  home: '/ev-plans/outcomes',
  industries: 'any',
  needs: askPlans,
  draw: (documents, context, view) => deliveryFigure(plansOfView(documents, view), view.options.by, context),
  empty: 'Fewer than ten promised documents on record were due by this date: too few for a curve.',
});
