import type { Confidence } from './codelists.ts';

interface Graded {
  readonly confidence: Confidence;
}

/** Returns the lowest of the levels; `high` if there are none. */
export const weakest = (levels: readonly Confidence[]): Confidence =>
  levels.includes('low') ? 'low' : levels.includes('medium') ? 'medium' : 'high';

/**
 * Returns the citation of a computed number with a confidence no higher than that of its weakest input row. The only
 * place that decides this, for the build and for the pages. The stated confidence may be lower, as for a lower bound.
 *
 * @param stated citation with the confidence given by the code that computes the number.
 * @param rows citations of all input rows; empty if the source states the number.
 */
export const noSurerThan = <T extends Graded>(stated: T, rows: readonly Graded[]): T => ({
  ...stated,
  confidence: weakest([stated.confidence, ...rows.map(({ confidence }) => confidence)]),
});
