export interface PlacedLabel {
  readonly id: string;
  readonly y: number;
}

/**
 * Moves labels apart until no two are closer than `gap`, inside `[top, bottom]`, in the order of the
 * places that they want, as near to them as can be had.
 */
export function spreadLabels(
  wanted: readonly PlacedLabel[],
  gap: number,
  top: number,
  bottom: number,
): PlacedLabel[] {
  const sorted = [...wanted].sort((a, b) => a.y - b.y);
  const placed: PlacedLabel[] = [];
  for (const label of sorted) {
    const floor = placed.length === 0 ? top : (placed.at(-1)?.y ?? top) + gap;
    placed.push({ id: label.id, y: Math.max(label.y, floor) });
  }
  let ceiling = bottom;
  return placed
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, ceiling);
      ceiling = y - gap;
      return { id: label.id, y };
    })
    .reverse();
}
