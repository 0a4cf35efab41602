import type { PlotArea } from './plotFrame.ts';
import { round } from '../theme/markPath.ts';

export interface XY {
  readonly x: number;
  readonly y: number;
}

/** Returns a path through points: straight, or by steps that keep a value until the next one. */
export function linePath(points: readonly XY[], curve: 'linear' | 'step'): string {
  return points
    .map((point, index) => {
      if (index === 0) return `M${round(point.x)},${round(point.y)}`;
      return curve === 'step'
        ? `H${round(point.x)}V${round(point.y)}`
        : `L${round(point.x)},${round(point.y)}`;
    })
    .join('');
}

/** Extension of a last step (pixels): without it its value would be a tick, and the previous one would be read. */
const LAST_STEP = 6;

/** Returns the extension after the last point of a step line that has just reached it. */
export function stepEnd(points: readonly XY[], curve: 'linear' | 'step'): string {
  const [before, last] = points.slice(-2);
  return curve === 'step' && last !== undefined && last.y !== before?.y ? `h${round(LAST_STEP)}` : '';
}

/** Returns the outline of a band between two lines of the same curve. */
export function bandPath(upper: readonly XY[], lower: readonly XY[], curve: 'linear' | 'step'): string {
  if (upper.length === 0) return '';
  const back = [...lower].reverse();
  const backPath = back
    .map((point, index) => {
      if (index === 0) return `L${round(point.x)},${round(point.y)}`;
      return curve === 'step'
        ? `V${round(point.y)}H${round(point.x)}`
        : `L${round(point.x)},${round(point.y)}`;
    })
    .join('');
  return `${linePath(upper, curve)}${backPath}Z`;
}

/**
 * Returns straight lines through a whole area as one path: a browser styles, lays out and paints each shape
 * separately.
 *
 * @param across positions of horizontal lines, in pixels from the top of the drawing.
 * @param upward positions of vertical lines, in pixels from its left edge.
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
