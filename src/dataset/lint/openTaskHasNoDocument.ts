import { groupBy } from '../../domain/sorting.ts';
import { isOutBy } from '../../domain/taskFates.ts';
import { standardFinder } from '../derive/standardFinder.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

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
  return records.planTasks.flatMap((row) => {
    const own = steps.get(row.taskId) ?? [];
    if (own.some(({ step }) => step === 'published' || step === 'in-force')) return [];
    const made = own.filter(({ step }) => step !== 'international-counterpart');
    const said = [row, ...made, ...(links.get(row.taskId) ?? [])].map(({ note }) => note);
    const words = [row.title, ...made.map(({ reference }) => reference), ...said].join('; ');
    const plan = { publishedOn: days.get(row.planId) ?? null, year: row.planYear };
    const out = (words.match(NUMBER) ?? []).flatMap((name) => find(name)?.row ?? []);
    const document = out.find(
      ({ publishedOn }) => publishedOn !== null && !isOutBy(plan, { date: publishedOn }),
    );
    if (document === undefined) return [];
    const sentence = `${row.taskId}: Its rows name ${document.designation}, which is out, and the task is open. Add the steps of the document.`;
    return [problemAt(row, 'open-task-has-no-document', sentence)];
  });
}
