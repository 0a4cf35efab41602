import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'locator-is-of-one-source';

/** Matches a place that refers to a source that is not cited: "month of effect from the IEA policy database". */
const ELSEWHERE = /\b(?:day|date|month|year)s? of effect from\b/;

/** True if a separate source of a day lacks the day, the source or the place in it. */
function isHalfCited(day: string | null, ...citation: readonly (string | null)[]): boolean {
  const filled = citation.filter((cell) => cell !== null).length;
  return filled > 0 && (filled < citation.length || day === null);
}

/**
 * If a standard's day of effect, or the day of issue of an adoption, has a separate source, that source is cited in
 * its own columns, including the place.
 */
export function locatorIsOfOneSource({
  standards,
  adoptions,
}: Pick<Records, 'standards' | 'adoptions'>): Problem[] {
  const ofEffect = standards.flatMap((row) => {
    const { designation, sourceLocator, effectiveOn, effectiveSourceId, effectiveSourceLocator } = row;
    if (ELSEWHERE.test(sourceLocator)) {
      const sentence = `${designation}: The place names another source for the day of effect. Cite it in effective_source_id.`;
      return [problemAt(row, RULE, sentence)];
    }
    if (!isHalfCited(effectiveOn, effectiveSourceId, effectiveSourceLocator)) return [];
    const sentence = `${designation}: The source of a day of effect needs the day, the source and the place in it. Fill all three or empty both columns.`;
    return [problemAt(row, RULE, sentence)];
  });
  const ofIssue = adoptions
    .filter((row) => isHalfCited(row.issuedOn, row.issuedSourceId, row.issuedSourceLocator))
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.national}: The source of a day of issue needs the day, the source and the place in it. Fill all three or empty both columns.`,
      ),
    );
  return [...ofEffect, ...ofIssue];
}
