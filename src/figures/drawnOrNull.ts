import type { Figure } from '../figure/figure.ts';

/** The figure, or `null` where it has no point: a picture of nothing is not offered. */
export const drawnOrNull = (figure: Figure): Figure | null => (figure.points.length === 0 ? null : figure);
