import type { LinesFigure } from '../figure/kinds/lines.ts';
import { linearTicks, logDomain, logTicks, niceDomain } from './ticks.ts';

export interface ValueAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly minor: number[];
}

/** Over more powers of ten, lines for 2 to 9 times each would run together into a grey. */
const MOST_DECADES = 6;

/** The value axis of a figure: round ticks on a linear scale, powers of ten on a logarithmic one. */
export function valueAxis(
  figure: Pick<LinesFigure, 'points' | 'scale' | 'fromZero' | 'format' | 'zeroLine' | 'reversed'>,
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
    const labeled = major.filter((_, index) => index % every === 0);
    const unlabeled = major.filter((_, index) => index % every !== 0);
    const isDense = major.length > MOST_DECADES;
    return { domain, ticks: labeled, minor: isDense ? unlabeled : [...minor, ...unlabeled] };
  }
  if (figure.reversed === true) return placesAxis(high, count);
  if (figure.zeroLine !== undefined) return signedAxis(low, high, count);
  const whole = figure.format === 'count';
  const domain = niceDomain(low, high, figure.fromZero, count, whole);
  return { domain, ticks: linearTicks(domain[0], domain[1], count, whole), minor: [] };
}

/** The side without values keeps this share of the axis, so that its name has room. */
const LEAST_SIDE = 0.14;

/** Round ticks around zero, with room on either side of it. */
function signedAxis(low: number, high: number, count: number): ValueAxis {
  const room = (Math.max(high, 0) - Math.min(low, 0) || 1) * LEAST_SIDE;
  const domain = niceDomain(Math.min(low, -room), Math.max(high, room), true, count);
  return { domain, ticks: linearTicks(domain[0], domain[1], count), minor: [] };
}

/** Places from 1 on: 1 always has a tick, the others are round numbers; half a place of room at both ends. */
function placesAxis(worst: number, count: number): ValueAxis {
  const round = linearTicks(0, Math.max(worst, 2), count, true).filter((place) => place > 1);
  return { domain: [0.5, Math.max(worst, 2) + 0.5], ticks: [1, ...round], minor: [] };
}
