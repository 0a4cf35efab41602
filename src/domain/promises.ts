import { codeList, type Code } from '../contract/codeList.ts';
import type { Instrument } from '../contract/evPlans.ts';
import type { LineageRow } from '../contract/planFlow.ts';
import { isOnOrBefore, lastDayOf, periodEnd } from './periods.ts';
import type { Awaited } from './shares.ts';
import type { TaskFate } from './taskFates.ts';

/** What became of a promise by a day. */
export const PromiseState = codeList({
  'in-time': 'Out in time',
  early: 'Out, not yet due',
  late: 'Out late',
  unknown: 'Due, no outcome on record',
  ahead: 'Not yet due',
});
export type PromiseState = Code<typeof PromiseState>;

/** A task that its plan wants issued, by when, and what came of it. */
export interface PlanPromise {
  readonly fate: TaskFate;
  /** `YYYY-MM-DD`: the last day of the date that the task names, else of the plan's year. */
  readonly due: string;
  /** The first document that came out of it; `null`: none by the day, as far as rows on record say. */
  readonly out: LineageRow | null;
  readonly state: PromiseState;
}

/**
 * What is out before it is due is apart from what was out in time: of promises that are not yet due only the kept
 * ones can be seen, and with them every share would flatter.
 */
function stateOf(out: LineageRow | null, due: string, today: string): PromiseState {
  if (today <= due) return out === null ? 'ahead' : 'early';
  if (out === null) return 'unknown';
  return out.date !== null && isOnOrBefore(out.date, due) ? 'in-time' : 'late';
}

/** What a plan asks for that is no document to be issued: a number, a state, or a study. */
const undocumented: readonly Instrument[] = ['no-standard', 'research'];

/** A document that was out with the plan or before it, or in a month in which it may have been, is not promised by it. */
const isPromise = ({ task, cameOut, alreadyOut, inPlanMonth }: TaskFate): boolean =>
  task.stage === 'issue-implement' &&
  !undocumented.includes(task.instrument) &&
  (cameOut.length > 0 || alreadyOut.length + inPlanMonth.length === 0);

/**
 * The promises among tasks: the documents that their plan wants issued. A task with several documents has come out
 * with the first of them; what has no day on record has not.
 *
 * @param today the day for which the view speaks.
 */
export function planPromises(fates: readonly TaskFate[], today: string): PlanPromise[] {
  return fates.filter(isPromise).map((fate) => {
    const dated = fate.cameOut.filter(({ date }) => date !== null);
    const [out = null] = dated.toSorted((a, b) => periodEnd(a.date ?? '') - periodEnd(b.date ?? ''));
    const due = lastDayOf(fate.task.targetDate ?? String(fate.task.planYear));
    return { fate, due, out, state: stateOf(out, due, today) };
  });
}

/** Those whose date has passed: of the others only the kept ones can be seen, and a share of them would flatter. */
export const dueOf = (promises: readonly PlanPromise[]): PlanPromise[] =>
  promises.filter(({ state }) => state !== 'early' && state !== 'ahead');

/**
 * How long after its promised date each promise came out, in days; before it they are negative. What has not come is
 * awaited until the day.
 *
 * @param today the day for which the view speaks, as in `planPromises`.
 */
export const awaitedFromDue = (promises: readonly PlanPromise[], today: string): Awaited[] =>
  promises.map(({ out, due }) => ({
    days: periodEnd(out?.date ?? today) - periodEnd(due),
    came: out !== null,
  }));
