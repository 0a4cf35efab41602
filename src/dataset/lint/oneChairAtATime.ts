import { compareText, groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type ChairTerm = RowOf<'officeTerms'>;

const startOf = ({ termFrom, asOf }: ChairTerm): string => termFrom ?? asOf;

/** A group has one chair: the term of one area ends before that of another begins. */
export function oneChairAtATime({ officeTerms }: Pick<Records, 'officeTerms'>): Problem[] {
  const chairs = officeTerms.filter(({ office }) => office === 'chair');
  return [...groupBy(chairs, ({ bodyId, group }) => `${bodyId}|${group}`).values()].flatMap((terms) => {
    const ordered = terms.sort((left, right) => compareText(startOf(left), startOf(right)));
    return ordered.flatMap((term, index) => {
      const next = ordered[index + 1];
      const until = term.termUntil;
      if (next === undefined || until === null || next.refArea === term.refArea) return [];
      if (until <= startOf(next)) return [];
      const sentence = `${next.termId}: It begins on ${startOf(next)}, and the chair before, of another area, holds the seat until ${until}. End that term, or say in both why they overlap.`;
      return [problemAt(next, 'one-chair-at-a-time', sentence)];
    });
  });
}
