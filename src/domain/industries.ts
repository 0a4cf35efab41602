import type { Industry } from '../contract/codelists.ts';
import type { Observation } from '../contract/indicator.ts';

/** Returns the items that name one of the selected industries; all items if none is selected. */
export function filterByIndustry<T extends { readonly industries: readonly Industry[] }>(
  items: readonly T[],
  chosen: readonly Industry[],
): readonly T[] {
  if (chosen.length === 0) return items;
  return items.filter((item) => item.industries.some((industry) => chosen.includes(industry)));
}

/**
 * Returns the industry to show for an indicator that is split by industry: the first selected one that it has, or
 * else its first one. `null` if it is not split.
 */
export function splitIndustry(
  observations: readonly Observation[],
  chosen: readonly Industry[],
): Industry | null {
  const known = [...new Set(observations.map((one) => one.industry))];
  if (known.length < 2) return null;
  return chosen.find((industry) => known.includes(industry)) ?? known[0] ?? null;
}
