import type { PlotArea } from './plotFrame.ts';
import { round } from '../theme/markPath.ts';

/**
 * Straight lines through a whole area as one path: a browser styles, lays out and paints each shape by itself.
 *
 * @param across Where lines go from the left edge to the right one, in pixels from the top of the drawing.
 * @param upward Where lines go from the top to the bottom, in pixels from its left edge.
 */
export function rulesPath(
  { x, y, width, height }: PlotArea,
  across: readonly number[],
  upward: readonly number[] = [],
): string {
  const [left, right] = [round(x), round(x + width)];
  const [top, bottom] = [round(y), round(y + height)];
  return [
    ...across.map((at) => `M${left},${round(at)}H${right}`),
    ...upward.map((at) => `M${round(at)},${top}V${bottom}`),
  ].join('');
}
