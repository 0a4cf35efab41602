import type { CoverageRow } from '../../contract/coverage.ts';
import type { Plan } from '../../contract/plan.ts';
import { noSurerThan } from '../../contract/confidence.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { dueOf, planPromises, PromiseState, type PlanPromise } from '../../domain/promises.ts';
import { nounFor, wholeText } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { Fact, FigurePoint, FigureSeries, Finding, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { askPlans, plansOfView, type PlanFates } from './planFates.ts';
import { isYearlyPlan, planArea, yearlyName } from './planChoice.ts';

/** Darker means published; unknown is an empty box, not a shade. */
const stateTones: Readonly<Record<PromiseState, Tone>> = {
  'in-time': 'ramp-6',
  early: 'ramp-5',
  late: 'ramp-3',
  unknown: 'other',
  ahead: 'ramp-0',
};

const promiseSeries: readonly FigureSeries[] = PromiseState.codes.map((id) => ({
  id,
  label: PromiseState.label(id),
  tone: stateTones[id],
  fill: id === 'unknown' ? 'hollow' : 'solid',
}));

const isIn = (promises: readonly PlanPromise[], ...states: readonly PromiseState[]) =>
  promises.filter(({ state }) => states.includes(state));

/** Returns the completeness of the recorded outcomes of tasks. */
export const outcomeCoverage = (rows: readonly CoverageRow[]): Coverage =>
  coverageOf(rows, { list: 'plan-outcomes' });

/**
 * Returns the minimum number of due documents published in time: unrecorded ones may have been in time, too. `null`
 * if none is due.
 */
export function inTimeText(promises: readonly PlanPromise[]): string | null {
  const due = dueOf(promises).length;
  if (due === 0) return null;
  const inTime = isIn(promises, 'in-time').length;
  const known = inTime + isIn(promises, 'late').length;
  return `at least ${String(inTime)} of ${String(due)} due; ${String(known)} ${nounFor(known, 'has', 'have')} an outcome on record`;
}

function promiseFacts(plan: Plan, promises: readonly PlanPromise[]): Fact[] {
  const inTime = inTimeText(promises);
  return [
    { label: 'Plan', value: plan.title },
    ...(inTime === null ? [] : [{ label: 'On time', value: inTime }]),
  ];
}

const outcomeText = ({ out, due }: PlanPromise): string =>
  out === null
    ? `due ${formatPeriod(due)}; no document on record`
    : `due ${formatPeriod(due)}; ${out.reference}, ${formatPeriod(out.date ?? '')}`;

/**
 * Returns a counted promise: one row states the promise, another the outcome, with the lower confidence of the two.
 */
export function promiseRow(one: PlanPromise) {
  const { evidence } = one.fate.task;
  return countedRow(
    one.fate.task.title,
    outcomeText(one),
    one.out === null ? evidence : noSurerThan(one.out.evidence, [evidence]),
  );
}

/** Returns one number of promises, with the tasks behind it. */
function countPoint(
  promises: readonly PlanPromise[],
  coverage: Coverage,
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
    definition: `Promises on record, by result to date. ${PROMISE}`,
    comparableAs: null,
    ...countOfRows(inputs, 'promises', first.fate.task.evidence, coverage),
    derivation: {
      method: 'planPromises',
      formula: 'Number of documents that plans promised to issue, by result to date',
      inputs,
    },
  });
}

interface PlanRow {
  readonly plan: Plan;
  readonly promises: readonly PlanPromise[];
}

const promisePoints = ({ plan, promises }: PlanRow, coverage: Coverage, day: string): FigurePoint[] =>
  PromiseState.codes.flatMap(
    (state) =>
      countPoint(isIn(promises, state), coverage, {
        key: `${plan.id}|${state}`,
        seriesId: state,
        at: plan.id,
        subject: `${plan.title}, ${PromiseState.label(state).toLowerCase()}`,
        actor: plan.issuer,
        period: day,
        facts: promiseFacts(plan, promises),
      }) ?? [],
  );

const counts = [
  ['due', 'due', ['in-time', 'late', 'unknown']],
  ['in-time', 'due and published on time', ['in-time']],
  ['late', 'due and published late', ['late']],
  ['unknown', 'due, with no outcome on record', ['unknown']],
] as const;

/** Returns the numbers of due promises and of their outcomes, without zero counts. */
export const promiseCounts = (all: readonly PlanPromise[], coverage: Coverage, day: string): Finding[] =>
  counts.flatMap(([key, what, states]) => {
    const point = countPoint(isIn(all, ...states), coverage, {
      key: `${key}|total`,
      seriesId: 'total',
      at: 'total',
      subject: `Promised documents, ${what}`,
      actor: 'All issuers on record',
      period: day,
    });
    if (point === null) return [];
    const text = String(point.value);
    // A count even if the figure shows shares.
    return [{ text, point: { ...point, text } }];
  });

/** Words for a number of promises: as the verb of a title, and after another. */
const outcomeWords = {
  'in-time': ['came on time', 'on time'],
  late: ['came late', 'late'],
  unknown: ['had no known outcome', 'unknown'],
} as const;

function promisesTitle(all: readonly PlanPromise[]): string {
  const due = dueOf(all).length;
  if (due === 0)
    return all.length === 0 ? 'No promised documents on record' : 'No promised document is due yet';
  const parts = (['in-time', 'late', 'unknown'] as const)
    .map((state) => ({ state, count: isIn(all, state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }, at) => {
      const words = outcomeWords[state][at === 0 ? 0 : 1];
      return due === 1 ? words : `${String(count)} ${words}`;
    });
  if (due === 1) return `The only promised document on record now due ${parts.join()}`;
  return `Of ${wholeText(due)} promised documents on record now due, ${parts.join(', ')}`;
}

/** Definition of a promise, as in figures about them. */
export const PROMISE =
  'A promise is a document that a plan sets out to issue. A number, a status or a study is not a promise, nor is a document that was, or may have been, published by the date of the plan.';

/** Returns what plans promised to issue, with the outcome: in time, late, unknown, not yet due. */
export function promisesFigure(data: PlanFates, context: FigureContext): BarsFigure {
  const day = viewDay(context, data.datasetVersion);
  const all = planPromises(data.fates, day);
  const rows: PlanRow[] = data.plans
    .map((plan) => ({ plan, promises: all.filter(({ fate }) => fate.task.planId === plan.id) }))
    .filter(({ promises }) => promises.length > 0);
  const coverage = outcomeCoverage(data.coverage);
  const points = rows.flatMap((row) => promisePoints(row, coverage, day));
  const inTime = inTimeText(all);
  return {
    ...figureBase(context, data, points),
    kind: 'bars',
    title: promisesTitle(all),
    findings: promiseCounts(all, coverage, day),
    definition: `${PROMISE} It is due by the date that the task gives or, failing that, the end of the plan’s year, and counts as published with the first document on record that is linked to it. If none is linked, it may still have been published.`,
    subtitle: 'Documents that plans promised to issue, by result to date',
    series: promiseSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: rows.map(({ plan }) => ({
      id: plan.id,
      label: isYearlyPlan(plan) ? `MIIT ${yearlyName(plan)}` : `${planArea(plan)}: ${plan.title}`,
      ...(plan.titleOriginal === null ? {} : { labelOriginal: plan.titleOriginal }),
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'promises',
    notes: [
      ...(inTime === null ? [] : [`Published on time: ${inTime}. Those not yet due count in neither.`]),
      '“Unknown” does not mean failure: we found no record of what came of the task.',
    ],
  };
}

/** Promises of all published plans. */
export const planPromisesKept = figureSpec({
  id: 'plan-promises',
  name: 'What plans promised to issue, and what came of it',
  home: '/ev-plans/outcomes',
  industries: 'any',
  needs: askPlans,
  draw: (documents, context, view) => promisesFigure(plansOfView(documents, view), context),
  empty: 'No plan on record had promised a document by this date.',
});
