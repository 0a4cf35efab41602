import { Industry } from '../contract/codelists.ts';
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

/**
 * Returns notes of a figure of at most one industry under a selection of several: which is shown, and which are not.
 *
 * @param shown `null` if what is counted is not split by industry.
 */
export function narrowingNotes(chosen: readonly Industry[], shown: Industry | null): string[] {
  if (chosen.length === 0) return [];
  if (shown === null) return ['Not split by industry: all industries are shown, whatever is selected.'];
  const others = chosen.filter((one) => one !== shown).map(Industry.label);
  if (others.length === 0) return [];
  return [`Shows ${Industry.label(shown)} only; selected but not shown: ${others.join(', ')}.`];
}
