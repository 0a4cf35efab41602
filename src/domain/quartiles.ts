import { median as medianOf, quantile } from 'd3-array';

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Returns the middle value, or the mean of the two middle ones. Throws if there are no values. */
export function median(values: readonly number[]): number {
  const middle = medianOf(values);
  if (middle === undefined) throw new Error('A median needs at least one value.');
  return middle;
}

/** Returns median and quartiles with linear interpolation; `null` if there are no values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  if (lower === undefined || middle === undefined || upper === undefined) return null;
  return { lower, median: middle, upper };
}
