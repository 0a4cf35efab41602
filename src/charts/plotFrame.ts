/** Where a number stands on an axis, in pixels of the drawing. */
export type PlotScale = (value: number) => number;

/** The part of a drawing that its axes enclose, in pixels. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The area between axes, and where numbers stand on both. */
export interface PlotFrame {
  readonly area: PlotArea;
  readonly xAt: PlotScale;
  readonly yAt: PlotScale;
}

interface AxisSpan {
  readonly scale?: 'linear' | 'log';
  readonly domain: readonly [number, number];
  /** From the lowest number to the highest away from the corner: downward, or to the left. */
  readonly reversed?: boolean;
  /** Pixels at either end in which no number stands. */
  readonly padding?: number;
}

function scaleBetween(
  { scale = 'linear', domain, padding = 0 }: AxisSpan,
  from: number,
  to: number,
): PlotScale {
  const on = scale === 'log' ? Math.log10 : (value: number) => value;
  const [low, high] = [on(domain[0]), on(domain[1])];
  const inward = Math.sign(to - from) * padding;
  const [start, length] = [from + inward, to - from - 2 * inward];
  // An axis of a single number: it stands in the middle.
  if (high === low) return () => start + length / 2;
  return (value) => start + ((on(value) - low) / (high - low)) * length;
}

/**
 * Lays two axes around an area: numbers grow to the right and upward.
 *
 * @param area The part of the drawing between the axes, in pixels.
 * @param x The axis at the foot. On a logarithmic one, zero and less have no place: the caller leaves them out.
 * @param y The axis at the side.
 */
export function plotFrame(area: PlotArea, x: AxisSpan, y: AxisSpan): PlotFrame {
  const [top, bottom] = [area.y, area.y + area.height];
  return {
    area,
    xAt: scaleBetween(x, area.x, area.x + area.width),
    yAt: y.reversed === true ? scaleBetween(y, top, bottom) : scaleBetween(y, bottom, top),
  };
}

/** In place of an axis at the side, where rows stand in its place: their layout says where each is. */
export const ROWS: AxisSpan = { domain: [0, 1], reversed: true };
