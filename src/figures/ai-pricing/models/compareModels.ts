/** So many models can stand side by side. */
const MOST_COMPARED = 6;

/**
 * Takes a model into the comparison, or out of it where it is in already. `null`: there are as many as can stand
 * side by side, and none is pushed out unasked.
 */
export function toggleCompared(ids: readonly string[], id: string): string[] | null {
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  return ids.length >= MOST_COMPARED ? null : [...ids, id];
}
