import type { Industry } from '../contract/codelists.ts';
import type { Observation } from '../contract/indicator.ts';

/** The items that name one of the chosen industries; all items where none is chosen. */
export function filterByIndustry<T extends { readonly industries: readonly Industry[] }>(
  items: readonly T[],
  chosen: readonly Industry[],
): readonly T[] {
  if (chosen.length === 0) return items;
  return items.filter((item) => item.industries.some((industry) => chosen.includes(industry)));
}

/**
 * Which industry to show of an indicator that is split by industry: of the chosen ones the first it has, else
 * the first it has at all. `null` where it is not split.
 */
export function splitIndustry(
  observations: readonly Observation[],
  chosen: readonly Industry[],
): Industry | null {
  const known = [...new Set(observations.map((one) => one.industry))];
  if (known.length < 2) return null;
  return chosen.find((industry) => known.includes(industry)) ?? known[0] ?? null;
}
