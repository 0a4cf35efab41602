import { planFlowDocument } from '../../contract/planFlow.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import { noSurerThan } from '../../contract/confidence.ts';
import type { Sources } from '../../contract/primitives.ts';
import { countedRow, countEvidence } from '../../domain/derivationRows.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { medianDays, planPromises, PromiseState, type PlanPromise } from '../../domain/promises.ts';
import { wilsonShare } from '../../domain/shares.ts';
import type { TaskFate } from '../../domain/taskFates.ts';
import { formatInterval, NO_DATA } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { Fact, FigurePoint, FigureSeries, Finding, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { planFates } from './planFates.ts';
import { isYearlyPlan, planArea, yearlyName } from './planChoice.ts';

interface PromisesData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly plans: readonly Plan[];
  /** Of all plans that were out, as far as the filter leaves them. */
  readonly fates: readonly TaskFate[];
}

/** Darker is what came out; what nothing is known of is no shade of it, but an empty box. */
const tones: Readonly<Record<PromiseState, Tone>> = {
  'in-time': 'ramp-6',
  early: 'ramp-5',
  late: 'ramp-3',
  unknown: 'other',
  ahead: 'ramp-0',
};

const series: readonly FigureSeries[] = PromiseState.codes.map((id) => ({
  id,
  label: PromiseState.label(id),
  tone: tones[id],
  fill: id === 'unknown' ? 'hollow' : 'solid',
}));

const isIn = (promises: readonly PlanPromise[], ...states: readonly PromiseState[]) =>
  promises.filter(({ state }) => states.includes(state));

/** Fewer promises than this say little of a plan. */
export const FEW_PROMISES = 10;

/**
 * How many of those due came out in time, with the share of those whose outcome is on record and its interval: the
 * first number is the least that holds, since what is not on record may have come in time too.
 */
export function inTimeText(promises: readonly PlanPromise[]): string {
  const [inTime, late, unknown] = (['in-time', 'late', 'unknown'] as const).map(
    (state) => isIn(promises, state).length,
  );
  if (inTime === undefined || late === undefined || unknown === undefined) return NO_DATA;
  const known = inTime + late;
  if (known === 0) return NO_DATA;
  const { percent, low, high } = wilsonShare(inTime, known);
  const share = formatInterval(Math.round(percent), Math.round(low), Math.round(high), 'percent');
  const few = known < FEW_PROMISES ? '; few, so the interval is wide' : '';
  return `at least ${String(inTime)} of ${String(known + unknown)} due; of the ${String(known)} with an outcome on record ${share}${few}`;
}

/** An interval is named only where there is one. */
function inTimeNote(promises: readonly PlanPromise[]): string {
  const text = inTimeText(promises);
  const interval = text === NO_DATA ? '' : ' (95 % interval after Wilson)';
  return `Out in time: ${text}${interval}. What is not yet due counts in neither.`;
}

function factsOf(plan: Plan, promises: readonly PlanPromise[], day: string): Fact[] {
  const median = medianDays(promises, plan, day);
  return [
    { label: 'Plan', value: plan.title },
    { label: 'In time', value: inTimeText(promises) },
    {
      label: 'Half were out',
      value:
        median === null
          ? `${NO_DATA}: more than half are still awaited`
          : `${counted(median, 'day')} after the plan`,
    },
  ];
}

const outcomeText = ({ out, due }: PlanPromise): string =>
  out === null
    ? `due ${formatPeriod(due)}; nothing out on record`
    : `due ${formatPeriod(due)}; ${out.reference}, ${formatPeriod(out.date ?? '')}`;

/** A promise that is counted: one row says what was promised, another what came of it, and it is no surer than either. */
export function promiseRow(one: PlanPromise) {
  const { evidence } = one.fate.task;
  return countedRow(
    one.fate.task.title,
    outcomeText(one),
    one.out === null ? evidence : noSurerThan(one.out.evidence, [evidence]),
  );
}

/** One number of promises, with the tasks behind it. */
function countPoint(
  promises: readonly PlanPromise[],
  named: Pick<FigurePoint, 'key' | 'seriesId' | 'at' | 'subject' | 'actor' | 'period'> & {
    facts?: readonly Fact[];
  },
): FigurePoint | null {
  const first = promises[0];
  if (first === undefined) return null;
  const inputs = promises.map(promiseRow);
  return makePoint({
    ...named,
    value: promises.length,
    unit: 'promises',
    comparableAs: null,
    evidence: countEvidence(
      inputs.map(({ evidence }) => evidence),
      'promises',
      first.fate.task.evidence,
    ),
    derivation: {
      method: 'planPromises',
      formula: 'Number of tasks that their plan wants issued, by what came of them by the day',
      inputs,
    },
  });
}

interface PlanRow {
  readonly plan: Plan;
  readonly promises: readonly PlanPromise[];
}

const pointsOf = ({ plan, promises }: PlanRow, day: string): FigurePoint[] =>
  PromiseState.codes.flatMap(
    (state) =>
      countPoint(isIn(promises, state), {
        key: `${plan.id}|${state}`,
        seriesId: state,
        at: plan.id,
        subject: `${plan.title}, ${PromiseState.label(state).toLowerCase()}`,
        actor: plan.issuer,
        period: day,
        facts: factsOf(plan, promises, day),
      }) ?? [],
  );

function findings(all: readonly PlanPromise[], day: string): Finding[] {
  const due = isIn(all, 'in-time', 'late', 'unknown');
  const counts = [
    ['due', 'Promises of plans that are due', due],
    ['in-time', 'Promises of plans, due and out in time', isIn(all, 'in-time')],
    ['late', 'Promises of plans, due and out late', isIn(all, 'late')],
    ['unknown', 'Promises of plans, due, without an outcome on record', isIn(all, 'unknown')],
  ] as const;
  return counts.flatMap(([key, subject, promises]) => {
    const point = countPoint(promises, {
      key: `${key}|total`,
      seriesId: 'total',
      at: 'total',
      subject,
      actor: 'All issuers on record',
      period: day,
    });
    return point === null ? [] : [{ text: String(promises.length), point }];
  });
}

function titleOf(all: readonly PlanPromise[]): string {
  const count = (...states: readonly PromiseState[]) => isIn(all, ...states).length;
  const due = count('in-time', 'late', 'unknown');
  if (due === 0) return 'No promise of a plan was due';
  return `${counted(due, 'plan promise')} due: ${String(count('in-time'))} out in time, ${String(count('late'))} late, ${String(count('unknown'))} not known`;
}

/** What plans promised to issue, and what came of it: in time, late, not known, not yet due. */
export function promisesFigure(data: PromisesData, context: FigureContext): BarsFigure {
  const day = viewDay(context, data.datasetVersion);
  const all = planPromises(data.fates, day);
  const rows: PlanRow[] = data.plans
    .map((plan) => ({ plan, promises: all.filter(({ fate }) => fate.task.planId === plan.id) }))
    .filter(({ promises }) => promises.length > 0);
  const points = rows.flatMap((row) => pointsOf(row, day));
  return {
    ...figureBase(context, data, points),
    kind: 'bars',
    id: 'plan-promises',
    title: titleOf(all),
    findings: findings(all, day).filter(({ point }) => (point.value ?? 0) > 0),
    definition:
      'A promise is a task that its plan wants issued or put to work. It is due on the last day of the date that the task names, else of the plan’s year, and out with the first document that a row on record joins with it. Where no row names a document, it may have come out all the same.',
    subtitle: 'Tasks that plans want issued, by what came of them by the day',
    series: series.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: rows.map(({ plan, promises }) => ({
      id: plan.id,
      label: isYearlyPlan(plan) ? `MIIT ${yearlyName(plan)}` : `${planArea(plan)}: ${plan.title}`,
      ...(plan.titleOriginal === null ? {} : { labelOriginal: plan.titleOriginal }),
      detail: String(promises.length),
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'promises',
    interval: null,
    notes: [inTimeNote(all), 'No outcome on record is no failure: what came of the task was not found.'],
  };
}

/** The promises of all plans that were out. */
export const planPromisesKept = figureSpec({
  id: 'plan-promises',
  name: 'What plans promised to issue, and what came of it',
  home: '/ev-plans',
  industries: 'any',
  needs: (ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) }),
  draw: ({ document, flow }, context, view) => {
    const { plans, fates } = planFates(document, flow, view);
    const sources = { ...document.sources, ...flow.sources };
    return promisesFigure({ ...document, sources, plans, fates }, context);
  },
  empty: 'No plan on record had promised to issue anything by this day.',
});
