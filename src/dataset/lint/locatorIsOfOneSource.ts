import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'locator-is-of-one-source';

/** Matches a place that refers to a source that is not cited: "month of effect from the IEA policy database". */
const ELSEWHERE = /\b(?:day|date|month|year)s? of effect from\b/;

/**
 * If a standard's day of effect has a separate source, that source is cited in its own columns, including the place.
 */
export function locatorIsOfOneSource({ standards }: Pick<Records, 'standards'>): Problem[] {
  return standards.flatMap((row) => {
    const { designation, sourceLocator, effectiveOn, effectiveSourceId, effectiveSourceLocator } = row;
    if (ELSEWHERE.test(sourceLocator)) {
      const sentence = `${designation}: The place names another source for the day of effect. Cite it in effective_source_id.`;
      return [problemAt(row, RULE, sentence)];
    }
    const cited = [effectiveSourceId, effectiveSourceLocator].filter((cell) => cell !== null).length;
    if (cited === 0 || (cited === 2 && effectiveOn !== null)) return [];
    const sentence = `${designation}: The source of a day of effect needs the day, the source and the place in it. Fill all three or empty both columns.`;
    return [problemAt(row, RULE, sentence)];
  });
}
