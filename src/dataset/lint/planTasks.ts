import { isOutBy } from '../../domain/taskFates.ts';
import type { Problem, Records } from '../tables/records.ts';
import { faultsOf } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';
import { standardFinder } from '../derive/standardFinder.ts';
import { readDesignation } from '../../domain/designations.ts';
import { Confidence, Stage } from '../../contract/codelists.ts';
import { weakest } from '../../contract/confidence.ts';
import { periodEnd, periodStart } from '../../domain/periods.ts';

/**
 * A document joined to a task as its outcome is later than the plan. An earlier document did not result from it, and
 * is not counted: an acknowledgement gives the reason for joining the two.
 */
export function outcomeFollowsPlan(records: Pick<Records, 'lineage' | 'planTasks' | 'plans'>): Problem[] {
  const plans = new Map(records.plans.map((row) => [row.planId, row]));
  const tasks = new Map(records.planTasks.map((row) => [row.taskId, row]));
  return faultsOf(records.lineage, 'outcome-follows-plan', (row) => {
    const task = tasks.get(row.taskId);
    if (task === undefined || row.step !== 'published') return null;
    const publishedOn = plans.get(task.planId)?.publishedOn ?? null;
    if (!isOutBy({ publishedOn, year: task.planYear }, row)) return null;
    return `${row.taskId} ${row.reference}: It was out on ${row.date ?? ''}, and the plan came out on ${publishedOn ?? String(task.planYear)}. Take the step out, or say why the two belong together.`;
  });
}

type NeededTables = Pick<Records, 'planTasks' | 'plans' | 'lineage' | 'taskLinks' | 'standards'>;

const NUMBER = /\bGB(?:\/[TZ])? \d+(?:\.\d+)?(?:-\d{4})?/g;

/**
 * A task without a published document has none on record under a number that its rows name: a draft of it, or what a
 * link to a later task says came of it.
 */
export function openTaskHasNoDocument(records: NeededTables): Problem[] {
  const { find } = standardFinder(records.standards);
  const days = new Map(records.plans.map(({ planId, publishedOn }) => [planId, publishedOn]));
  const steps = groupBy(records.lineage, ({ taskId }) => taskId);
  const links = groupBy(records.taskLinks, ({ fromTaskId }) => fromTaskId);
  return faultsOf(records.planTasks, 'open-task-has-no-document', (row) => {
    const own = steps.get(row.taskId) ?? [];
    if (own.some(({ step }) => step === 'published' || step === 'in-force')) return null;
    const made = own.filter(({ step }) => step !== 'international-counterpart');
    const said = [row, ...made, ...(links.get(row.taskId) ?? [])].map(({ note }) => note);
    const words = [row.title, ...made.map(({ reference }) => reference), ...said].join('; ');
    const plan = { publishedOn: days.get(row.planId) ?? null, year: row.planYear };
    const out = (words.match(NUMBER) ?? []).flatMap((name) => find(name)?.row ?? []);
    const document = out.find(
      ({ publishedOn }) => publishedOn !== null && !isOutBy(plan, { date: publishedOn }),
    );
    if (document === undefined) return null;
    return `${row.taskId}: Its rows name ${document.designation}, which is out, and the task is open. Add the steps of the document.`;
  });
}

/** A plan that asks for a study asks for no document: that one came of it is our reading, and low. */
export function studyAsksForNone({ lineage, planTasks }: Pick<Records, 'lineage' | 'planTasks'>): Problem[] {
  const studies = new Set(planTasks.filter(({ stage }) => stage === 'pre-study').map(({ taskId }) => taskId));
  return faultsOf(lineage, 'study-asks-for-none', (row) => {
    if (!studies.has(row.taskId) || row.step === 'international-counterpart') return null;
    if (row.confidence === 'low' && (row.note ?? '').includes('our reading')) return null;
    return `${row.taskId} ${row.reference}: The plan asks for a study. Say that the link is our reading, with low confidence.`;
  });
}

/** Returns the number of a standard without series and edition: GB/T 44721-2024 was followed by GB 44721-2026. */
const numberOf = (reference: string): string | null => readDesignation(reference)?.number[0] ?? null;

/** Returns a function for the numbers that rows link with a task, each with the confidence of its row. */
function numbersOfTasks(lineage: Records['lineage']) {
  const steps = groupBy(
    lineage.filter(({ step }) => step !== 'international-counterpart'),
    ({ taskId }) => taskId,
  );
  return (taskId: string) =>
    (steps.get(taskId) ?? []).flatMap(({ reference, confidence }) => {
      const number = numberOf(reference);
      return number === null ? [] : [{ number, confidence }];
    });
}

/** Two tasks are joined by the number of their standards only if rows link both to a standard of that number. */
export function linkBasisHolds(records: Pick<Records, 'taskLinks' | 'lineage'>): Problem[] {
  const numbersOf = numbersOfTasks(records.lineage);
  return faultsOf(records.taskLinks, 'link-basis-holds', (row) => {
    const { fromTaskId, toTaskId, basis } = row;
    if (basis !== 'same-standard-number') return null;
    const later = new Set(numbersOf(toTaskId).map(({ number }) => number));
    if (numbersOf(fromTaskId).some(({ number }) => later.has(number))) return null;
    return `${fromTaskId} ${toTaskId}: No row joins both with a standard of one number. Join them by title or topic, or enter the steps.`;
  });
}

/** Two tasks joined by the number of a standard are joined no more surely than each of them is to that standard. */
export function linkIsNoFirmer(records: Pick<Records, 'taskLinks' | 'lineage'>): Problem[] {
  const numbersOf = numbersOfTasks(records.lineage);
  return faultsOf(records.taskLinks, 'link-is-no-firmer', (row) => {
    if (row.basis !== 'same-standard-number') return null;
    const [earlier, later] = [numbersOf(row.fromTaskId), numbersOf(row.toTaskId)];
    const surest = (rows: typeof earlier) =>
      Confidence.codes.find((code) =>
        rows.some(({ number, confidence }) => confidence === code && shared.has(number)),
      ) ?? 'high';
    const shared = new Set(
      earlier.map(({ number }) => number).filter((one) => later.some(({ number }) => number === one)),
    );
    const most = weakest([surest(earlier), surest(later)]);
    if (weakest([row.confidence, most]) === row.confidence) return null;
    return `${row.fromTaskId} ${row.toTaskId}: The link is ${row.confidence}, but the rows that it rests on are ${most}. Lower it.`;
  });
}

/** A task has advanced only if the later plan asks for a later stage of it. */
export function advanceGoesOn({ taskLinks, planTasks }: Pick<Records, 'taskLinks' | 'planTasks'>): Problem[] {
  const stages = new Map(planTasks.map(({ taskId, stage }) => [taskId, stage]));
  return faultsOf(taskLinks, 'advance-goes-on', (row) => {
    const [from, to] = [stages.get(row.fromTaskId), stages.get(row.toTaskId)];
    if (row.relation !== 'advanced' || from === undefined || to === undefined) return null;
    if (Stage.codes.indexOf(to) > Stage.codes.indexOf(from)) return null;
    return `${row.fromTaskId} ${row.toTaskId}: “${Stage.label(to)}” comes no later than “${Stage.label(from)}”. Call it carried over, or revised where the first edition is out.`;
  });
}

type Needed = Pick<Records, 'taskLinks' | 'planTasks' | 'plans' | 'lineage'>;

/** A plan does not carry over a task whose document was published before the plan: its subject is followed up. */
export function carriedOverIsOpen({ taskLinks, planTasks, plans, lineage }: Needed): Problem[] {
  const days = new Map(plans.map(({ planId, publishedOn }) => [planId, publishedOn]));
  const planOf = new Map(planTasks.map(({ taskId, planId }) => [taskId, planId]));
  const steps = groupBy(lineage, ({ taskId }) => taskId);
  return faultsOf(taskLinks, 'carried-over-is-open', (row) => {
    const day = days.get(planOf.get(row.toTaskId) ?? '');
    if (row.relation !== 'carried-over' || day == null) return null;
    const out = (steps.get(row.fromTaskId) ?? []).find(
      ({ step, date }) => step === 'published' && date !== null && periodEnd(date) < periodStart(day),
    );
    if (out === undefined) return null;
    return `${row.fromTaskId} ${row.toTaskId}: ${out.reference} was out before the later plan. Call it followed up, or revised.`;
  });
}
