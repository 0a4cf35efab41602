import { normalBelow, Z_95 } from './normalDistribution.ts';
import { halfWidth, type ScoredRow } from './scoreError.ts';

/**
 * The chance, from 0 to 1, that the first of two models of one capture truly stands above the second, if the
 * errors of both scores are normal and independent, as wide as their 95 % intervals say. It is the
 * chance of the first rank of two, as rank ranges have it, in closed form. `null` where either has no interval.
 */
export function probabilityAbove(one: ScoredRow, other: ScoredRow, higherIsBetter: boolean): number | null {
  const [a, b] = [halfWidth(one), halfWidth(other)];
  if (a === null || b === null) return null;
  const lead = higherIsBetter ? one.score - other.score : other.score - one.score;
  const error = Math.hypot(a, b) / Z_95;
  if (error === 0) return lead === 0 ? 0.5 : lead > 0 ? 1 : 0;
  return normalBelow(lead / error);
}
