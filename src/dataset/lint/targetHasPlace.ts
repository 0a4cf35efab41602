import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A target gives its place in its source, and only targets without a number have the unit "qualitative". */
export function targetHasPlace({ targets }: Pick<Records, 'targets'>): Problem[] {
  return targets.flatMap((row) => {
    const { targetId, title, sourceLocator, value, valueQualifier, unit } = row;
    const found: string[] = [];
    if (sourceLocator === null || sourceLocator.includes(title)) {
      found.push('No place in its source. Read it again, or acknowledge that the place is not on record.');
    }
    if ((value === null) !== (unit === 'qualitative')) {
      found.push(`A number and the unit "${unit}" do not go together. Mend one of the two.`);
    }
    if (value === null && valueQualifier !== null) {
      found.push(`"${valueQualifier}" bounds no number. Empty value_qualifier, or give the number.`);
    }
    return found.map((sentence) => problemAt(row, 'target-has-place', `${targetId}: ${sentence}`));
  });
}
