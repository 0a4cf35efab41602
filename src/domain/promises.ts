import { codeList, type Code } from '../contract/codeList.ts';
import type { Instrument } from '../contract/evPlans.ts';
import type { LineageRow } from '../contract/planFlow.ts';
import { isOnOrBefore, lastDayOf, periodEnd } from './periods.ts';
import type { Awaited } from './shares.ts';
import type { TaskFate } from './taskFates.ts';

/** State of a promise on a day. */
export const PromiseState = codeList({
  'in-time': 'Published on time',
  early: 'Published, not yet due',
  late: 'Published late',
  unknown: 'Due, outcome unknown',
  ahead: 'Not yet due',
});
export type PromiseState = Code<typeof PromiseState>;

/** A task whose document its plan wants issued, with the due date and the outcome. */
export interface PlanPromise {
  readonly fate: TaskFate;
  /** `YYYY-MM-DD`: last day of the date that the task names, or else of the plan's year. */
  readonly due: string;
  /** First document that resulted from it; `null` if none by the day, according to the rows on record. */
  readonly out: LineageRow | null;
  readonly state: PromiseState;
}

/**
 * Documents published before they were due are separate from those in time: among promises not yet due only the kept
 * ones are visible, so that including them would flatter every share.
 */
function stateOf(out: LineageRow | null, due: string, today: string): PromiseState {
  if (today <= due) return out === null ? 'ahead' : 'early';
  if (out === null) return 'unknown';
  return out.date !== null && isOnOrBefore(out.date, due) ? 'in-time' : 'late';
}

/** Tasks of a plan that do not ask for a document: a number, a status or a study. */
const undocumented: readonly Instrument[] = ['no-standard', 'research'];

/** A document published before the plan, with it, or in the same month is not promised by it. */
const isPromise = ({ task, cameOut, alreadyOut, inPlanMonth }: TaskFate): boolean =>
  task.stage === 'issue-implement' &&
  !undocumented.includes(task.instrument) &&
  (cameOut.length > 0 || alreadyOut.length + inPlanMonth.length === 0);

/**
 * Returns the promises among tasks: documents that their plan wants issued. A task with several documents is
 * fulfilled by the first of them; a document without a recorded date is not out.
 *
 * @param today day of the view.
 */
export function planPromises(fates: readonly TaskFate[], today: string): PlanPromise[] {
  return fates.filter(isPromise).map((fate) => {
    const dated = fate.cameOut.filter(({ date }) => date !== null);
    const [out = null] = dated.toSorted((a, b) => periodEnd(a.date ?? '') - periodEnd(b.date ?? ''));
    const due = lastDayOf(fate.task.targetDate ?? String(fate.task.planYear));
    return { fate, due, out, state: stateOf(out, due, today) };
  });
}

/**
 * Returns the promises whose date has passed: among the others only the kept ones are visible, so that their share
 * would flatter.
 */
export const dueOf = (promises: readonly PlanPromise[]): PlanPromise[] =>
  promises.filter(({ state }) => state !== 'early' && state !== 'ahead');

/**
 * Returns how many days after its promised date each promise was fulfilled (negative if before); open ones count as
 * awaited until the day.
 *
 * @param today day of the view, as in `planPromises`.
 */
export const awaitedFromDue = (promises: readonly PlanPromise[], today: string): Awaited[] =>
  promises.map(({ out, due }) => ({
    days: periodEnd(out?.date ?? today) - periodEnd(due),
    came: out !== null,
  }));
