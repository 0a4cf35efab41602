/** Returns the position of a number on an axis (pixels of the drawing). */
export type PlotScale = (value: number) => number;

/** Part of a drawing that its axes enclose (pixels). */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Area between axes, and the scales of both. */
export interface PlotFrame {
  readonly area: PlotArea;
  readonly xAt: PlotScale;
  readonly yAt: PlotScale;
}

interface AxisSpan {
  readonly scale?: 'linear' | 'log';
  readonly domain: readonly [number, number];
  /** True to run from the lowest number to the highest away from the corner: downward, or to the left. */
  readonly reversed?: boolean;
  /** Empty pixels at either end. */
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
  // A single number is in the middle of its axis.
  if (high === low) return () => start + length / 2;
  return (value) => start + ((on(value) - low) / (high - low)) * length;
}

/**
 * Lays out two axes around an area: numbers grow to the right and upward.
 *
 * @param area part of the drawing between the axes (pixels).
 * @param x horizontal axis. On a logarithmic one, zero and less have no place: the caller omits them.
 * @param y vertical axis.
 */
export function plotFrame(area: PlotArea, x: AxisSpan, y: AxisSpan): PlotFrame {
  const [top, bottom] = [area.y, area.y + area.height];
  return {
    area,
    xAt: scaleBetween(x, area.x, area.x + area.width),
    yAt: y.reversed === true ? scaleBetween(y, top, bottom) : scaleBetween(y, bottom, top),
  };
}

/** Replaces the vertical axis if there are rows: their layout has the position of each. */
export const ROWS: AxisSpan = { domain: [0, 1], reversed: true };
