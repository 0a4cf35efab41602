import { codeList, type Code } from '../contract/codeList.ts';
import type { PlanTask } from '../contract/evPlans.ts';
import type { Plan } from '../contract/plan.ts';
import type { LineageRow, PlanFlowDocument, TaskLink } from '../contract/planFlow.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { groupBy } from './sorting.ts';

/**
 * Outcome of a task according to the rows on record. Only a withdrawn proposal shows that a task was dropped: one that
 * a later plan does not name may be missing from our record of that plan.
 */
export const TaskOutcome = codeList({
  finished: 'Published',
  'already-out': 'Published before the plan',
  'plan-month': 'Published, order not known',
  withdrawn: 'Withdrawn',
  // A draft after the plan, of what is neither published nor withdrawn.
  drafted: 'Draft out, no document on record',
  'carried-over': 'Carried over',
  advanced: 'Advanced',
  revised: 'Revised',
  'followed-up': 'Followed up',
  split: 'Split',
  merged: 'Merged',
  replaced: 'Replaced',
  unknown: 'Not known',
});
export type TaskOutcome = Code<typeof TaskOutcome>;

export interface TaskFate {
  readonly task: PlanTask;
  /** Links from tasks of earlier plans; empty if it is the first on record. */
  readonly from: readonly TaskLink[];
  /** Links to tasks of later plans. */
  readonly to: readonly TaskLink[];
  /** Its steps toward a standard by the day, in the order in which a standard is made. */
  readonly lineage: readonly LineageRow[];
  /** Documents published by the day: for each the row of its publication, or else of its day in force. */
  readonly cameOut: readonly LineageRow[];
  /** Documents published by the day of the plan, which did not result from it. */
  readonly alreadyOut: readonly LineageRow[];
  /** Documents whose date does not show whether they preceded the plan, such as the same month. */
  readonly inPlanMonth: readonly LineageRow[];
  /** Drafts made public after the plan, of a task without a document. */
  readonly drafts: readonly LineageRow[];
  /** All that apply; `unknown` occurs alone. */
  readonly outcomes: readonly TaskOutcome[];
}

/** A step counts from its day on; one without a day only in the newest view, which knows all records. */
const isReached = ({ date }: LineageRow, day: string | null): boolean =>
  day === null || (date !== null && isOnOrBefore(date, day));

function documentsOut(lineage: readonly LineageRow[]): LineageRow[] {
  const out = lineage.filter(({ step }) => step === 'published' || step === 'in-force');
  return [...groupBy(out, ({ reference }) => reference).values()].flatMap(
    (rows) => rows.find(({ step }) => step === 'published') ?? rows[0] ?? [],
  );
}

/** True if a document was published by the day of a plan: then it did not result from the plan. */
export const isOutBy = (
  { publishedOn, year }: { readonly publishedOn: string | null; readonly year: number },
  { date }: { readonly date: string | null },
): boolean => date !== null && periodEnd(date) <= periodStart(publishedOn ?? String(year));

/** True if a document was published after its plan: one dated by the plan's own month may have preceded it. */
const isYounger = (
  { publishedOn, year }: { readonly publishedOn: string | null; readonly year: number },
  { date }: { readonly date: string | null },
): boolean => date === null || periodStart(date) > periodEnd(publishedOn ?? String(year));

const isDraft = ({ step }: LineageRow): boolean =>
  step === 'draft-for-comment' || step === 'draft-for-approval';

function outcomesOf({
  to,
  cameOut,
  alreadyOut,
  inPlanMonth,
  drafts,
  lineage,
}: Pick<TaskFate, 'to' | 'cameOut' | 'alreadyOut' | 'inPlanMonth' | 'drafts' | 'lineage'>): TaskOutcome[] {
  const held = new Set<TaskOutcome>(to.map(({ relation }) => relation));
  if (cameOut.length > 0) held.add('finished');
  if (alreadyOut.length > 0) held.add('already-out');
  if (inPlanMonth.length > 0) held.add('plan-month');
  if (lineage.some(({ step }) => step === 'withdrawn')) held.add('withdrawn');
  else if (drafts.length > 0) held.add('drafted');
  const known = TaskOutcome.codes.filter((code) => held.has(code));
  return known.length === 0 ? ['unknown'] : known;
}

/**
 * Returns the origin and the outcome of each task.
 *
 * @param tasks tasks of the plans published by the day; links to others are omitted.
 * @param plans plans of these tasks.
 * @param asOf `YYYY-MM-DD`, or `null` for the newest view. Future days in force are not counted in either.
 * @param today day of the view.
 */
export function taskFates(
  tasks: readonly PlanTask[],
  plans: readonly Plan[],
  { links, lineage }: Pick<PlanFlowDocument, 'links' | 'lineage'>,
  { asOf, today }: { readonly asOf: string | null; readonly today: string },
): TaskFate[] {
  const known = new Set(tasks.map(({ id }) => id));
  const published = new Map(plans.map(({ id, publishedOn }) => [id, publishedOn]));
  const shown = links.filter(({ from, to }) => known.has(from) && known.has(to));
  const [leaving, arriving] = [groupBy(shown, ({ from }) => from), groupBy(shown, ({ to }) => to)];
  const steps = groupBy(
    lineage.filter((row) => isReached(row, asOf) && (row.date === null || isOnOrBefore(row.date, today))),
    ({ taskId }) => taskId,
  );
  return tasks.map((task) => {
    const own = steps.get(task.id) ?? [];
    const plan = { publishedOn: published.get(task.planId) ?? null, year: task.planYear };
    const out = documentsOut(own);
    const found = {
      lineage: own,
      to: leaving.get(task.id) ?? [],
      cameOut: out.filter((row) => isYounger(plan, row)),
      alreadyOut: out.filter((row) => isOutBy(plan, row)),
      inPlanMonth: out.filter((row) => !isYounger(plan, row) && !isOutBy(plan, row)),
      drafts: out.length > 0 ? [] : own.filter((row) => isDraft(row) && isYounger(plan, row)),
    };
    return { task, from: arriving.get(task.id) ?? [], ...found, outcomes: outcomesOf(found) };
  });
}
