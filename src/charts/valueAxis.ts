import type { LinesFigure } from '../figure/figure.ts';
import { linearTicks, logDomain, logTicks, niceDomain } from './ticks.ts';

export interface ValueAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly minor: number[];
}

/** The value axis of a figure: round ticks on a linear scale, powers of ten on a logarithmic one. */
export function valueAxis(
  figure: Pick<LinesFigure, 'points' | 'scale' | 'fromZero' | 'format'>,
  count: number,
): ValueAxis {
  const values = figure.points.flatMap((point) =>
    [point.value, point.low, point.high].filter((value) => value !== null),
  );
  const usable = figure.scale === 'log' ? values.filter((value) => value > 0) : values;
  if (usable.length === 0) return { domain: [0, 1], ticks: [], minor: [] };
  const low = Math.min(...usable);
  const high = Math.max(...usable);
  if (figure.scale === 'log') {
    const domain = logDomain(low, high);
    const { major, minor } = logTicks(domain);
    // Labels that would touch are thinned; their lines stay.
    const every = Math.ceil(major.length / Math.max(2, count + 1));
    const labelled = major.filter((_, index) => index % every === 0);
    const unlabelled = major.filter((_, index) => index % every !== 0);
    return { domain, ticks: labelled, minor: [...minor, ...unlabelled] };
  }
  const whole = figure.format === 'count';
  const domain = niceDomain(low, high, figure.fromZero, count, whole);
  return { domain, ticks: linearTicks(domain[0], domain[1], count, whole), minor: [] };
}
