import type { FigurePoint } from './parts.ts';

/**
 * Lines and marks start at zero, unless they all lie so far above it, intervals too, that none could be read. A lone
 * value has nothing to be told apart from.
 */
export function startsAtZero(points: readonly Pick<FigurePoint, 'value' | 'low' | 'high'>[]): boolean {
  const values = points.flatMap(({ value, low, high }) => [low, value, high].filter((one) => one !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return !(low > 0 && low < high && high - low < high / 3);
}

/** What a reader must know before comparing heights or lengths. */
export const zeroNotes = (fromZero: boolean): string[] => (fromZero ? [] : ['Axis does not start at zero.']);
