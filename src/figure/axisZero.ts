import type { FigurePoint } from './parts.ts';

/**
 * True if lines and marks start at zero; false if all of them, including intervals, are so far above it that they
 * could not be told apart. A single value always starts at zero.
 */
export function startsAtZero(points: readonly Pick<FigurePoint, 'value' | 'low' | 'high'>[]): boolean {
  const values = points.flatMap(({ value, low, high }) => [low, value, high].filter((one) => one !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return !(low > 0 && low < high && high - low < high / 3);
}

/** Returns the notes needed before comparing heights or lengths. */
export const zeroNotes = (fromZero: boolean): string[] => (fromZero ? [] : ['Axis does not start at zero.']);
