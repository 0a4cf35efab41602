import type { Confidence } from './codelists.ts';

interface Graded {
  readonly confidence: Confidence;
}

/** The lowest of some levels; `high` where there are none. */
export const weakest = (levels: readonly Confidence[]): Confidence =>
  levels.includes('low') ? 'low' : levels.includes('medium') ? 'medium' : 'high';

/**
 * A citation of a computed number, no surer than the weakest row that went into it. The only place that decides
 * this, for the build and for the pages. It may be less sure than its rows, as a lower bound is.
 *
 * @param stated what its maker says of it.
 * @param rows the citations of all rows that it was computed from; none where its source states it.
 */
export const noSurerThan = <T extends Graded>(stated: T, rows: readonly Graded[]): T => ({
  ...stated,
  confidence: weakest([stated.confidence, ...rows.map(({ confidence }) => confidence)]),
});
