import { readDesignation } from '../../domain/designations.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Returns the number of a standard without series and edition: GB/T 44721-2024 was followed by GB 44721-2026. */
const numberOf = (reference: string): string | null => readDesignation(reference)?.number[0] ?? null;

/** Returns a function for the numbers that rows link with a task, each with the confidence of its row. */
export function numbersOfTasks(lineage: Records['lineage']) {
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
  return records.taskLinks.flatMap((row) => {
    const { fromTaskId, toTaskId, basis } = row;
    if (basis !== 'same-standard-number') return [];
    const later = new Set(numbersOf(toTaskId).map(({ number }) => number));
    if (numbersOf(fromTaskId).some(({ number }) => later.has(number))) return [];
    const sentence = `${fromTaskId} ${toTaskId}: No row joins both with a standard of one number. Join them by title or topic, or enter the steps.`;
    return [problemAt(row, 'link-basis-holds', sentence)];
  });
}
