export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** The value below which a share of ascending values lies, between two of them by linear interpolation. */
function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const [below, above] = [ascending[Math.floor(place)] ?? 0, ascending[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

/** Median and quartiles of values; `null` where there is none. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const ascending = [...values].sort((a, b) => a - b);
  return {
    lower: quantile(ascending, 0.25),
    median: quantile(ascending, 0.5),
    upper: quantile(ascending, 0.75),
  };
}
