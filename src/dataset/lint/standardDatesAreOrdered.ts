import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** True if a step can precede another, each with the precision of its source. */
const canPrecede = (earlier: string, later: string) => earlier <= later || earlier.startsWith(later);

/** A standard is planned, drafted, published, in force and withdrawn in that order, which determines its status. */
export function standardDatesAreOrdered({ standards }: Pick<Records, 'standards'>): Problem[] {
  return standards.flatMap((row) => {
    const steps = [
      ['planned', row.plannedOn],
      ['drafted', row.draftedOn],
      ['published', row.publishedOn],
      ['in force', row.effectiveOn],
      ['withdrawn', row.withdrawnOn],
    ] as const;
    const dated = steps.flatMap(([step, date]) => (date === null ? [] : [{ step, date }]));
    return dated.flatMap(({ step, date }, index) => {
      const before = dated[index - 1];
      if (before === undefined || canPrecede(before.date, date)) return [];
      const sentence = `${row.designation}: It is ${step} on ${date}, before it is ${before.step}, ${before.date}. Mend one of the two dates.`;
      return [problemAt(row, 'standard-dates-are-ordered', sentence)];
    });
  });
}
