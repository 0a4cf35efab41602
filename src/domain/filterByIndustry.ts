import type { Industry } from '../contract/codelists.ts';

/** The items that name one of the chosen industries; all items where none is chosen. */
export function filterByIndustry<T extends { readonly industries: readonly Industry[] }>(
  items: readonly T[],
  chosen: readonly Industry[],
): readonly T[] {
  if (chosen.length === 0) return items;
  return items.filter((item) => item.industries.some((industry) => chosen.includes(industry)));
}
