import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A source that says who holds an office has the same confidence in the terms of offices and in the committees. */
export function officeIsGradedOnce(records: Pick<Records, 'committees' | 'officeTerms'>): Problem[] {
  const grades = new Map(records.officeTerms.map(({ sourceId, confidence }) => [sourceId, confidence]));
  return [...records.officeTerms, ...records.committees].flatMap((row) => {
    const grade = grades.get(row.sourceId);
    if (grade === undefined || grade === row.confidence) return [];
    const sentence = `${row.sourceId}: It is ${row.confidence} here and ${grade} in another row on offices. Grade it once.`;
    return [problemAt(row, 'office-is-graded-once', sentence)];
  });
}
