import type { FigurePoint } from '../figure/parts.ts';

/**
 * Explains the line at a dated mark of which a source gives no day: the days between which it lies. `null` if all
 * days are known.
 */
export const coarseSpan = (points: readonly FigurePoint[]): string | null =>
  points.some(({ low }) => low !== null)
    ? 'Line next to a mark (a short one is under it): only the month or year is known'
    : null;
