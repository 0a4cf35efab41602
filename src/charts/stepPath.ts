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
