import type { PlotArea } from './plotFrame.ts';
import { round } from '../theme/markPath.ts';

export interface XY {
  readonly x: number;
  readonly y: number;
}

/** A path through points: straight, or by steps that hold a value until the next one. */
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

/** The outline of a band between two lines of the same curve. */
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

/** A rectangle in pixels. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of the lines of a hatching. */
const STEP = 5;

/**
 * A rectangle filled with lines that rise to the right, and its outline, as one path. Patterns and clips are no
 * way: PDF and programs beside browsers draw them otherwise or not at all.
 */
export function hatchPath({ left, right, top, bottom }: Area): string {
  const [width, height] = [right - left, bottom - top];
  const outline = `M${round(left)},${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
  const lines: string[] = [];
  for (let offset = STEP; offset < width + height; offset += STEP) {
    // Each line starts on the left or the lower edge and ends on the upper or the right one.
    const [fromX, fromY] = offset <= height ? [left, top + offset] : [left + offset - height, bottom];
    const [toX, toY] = offset <= width ? [left + offset, top] : [right, top + offset - width];
    lines.push(`M${round(fromX)},${round(fromY)}L${round(toX)},${round(toY)}`);
  }
  return outline + lines.join('');
}

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
