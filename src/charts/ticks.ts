import { utcMonth, utcYear } from 'd3-time';
import { dayAt, isoDay } from '../contract/periodDays.ts';
import { formatPeriod, periodStart } from '../domain/periods.ts';
import { formatValue } from '../domain/values.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const steps = [1, 2, 2.5, 5, 10];

/** Returns the step of 1, 2, 2.5 or 5 times a power of ten that divides a range into at most `count` parts. */
function niceStep(range: number, count: number, whole: boolean): number {
  const rough = Math.max(range / Math.max(1, count), whole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(rough));
  const fits = (step: number) => step >= rough * (1 - 1e-9) && (!whole || Number.isInteger(step));
  return steps.map((one) => one * power).find(fits) ?? 10 * power;
}

/**
 * Returns round numbers inside a range in about `count` steps. With `whole`, no step is a fraction: counted things
 * are whole.
 */
export function linearTicks(low: number, high: number, count: number, whole = false): number[] {
  if (!(high > low)) return [low];
  const step = niceStep(high - low, count, whole);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/**
 * Returns a range that starts and ends on round numbers around the data; from zero if bars need it. For zeros only,
 * it starts at zero: counts and shares are never negative.
 */
export function niceDomain(
  low: number,
  high: number,
  fromZero: boolean,
  count = 5,
  whole = false,
): [number, number] {
  const bottom = fromZero ? Math.min(0, low) : low;
  const top = fromZero ? Math.max(0, high) : high;
  if (top === bottom) return [bottom === 0 ? 0 : bottom - 1, top + 1];
  const step = niceStep(top - bottom, count, whole);
  return [Math.floor(bottom / step + 1e-9) * step, Math.ceil(top / step - 1e-9) * step];
}

/** Returns powers of ten that enclose the data. Values of zero or below have no place on a logarithmic axis. */
export function logDomain(low: number, high: number): [number, number] {
  return [10 ** Math.floor(Math.log10(low) + 1e-9), 10 ** Math.ceil(Math.log10(high) - 1e-9)];
}

/** Returns the powers of ten in a domain, for labels, and 2 to 9 times each, for light lines. */
export function logTicks([low, high]: readonly [number, number]): { major: number[]; minor: number[] } {
  const first = Math.round(Math.log10(low));
  const last = Math.round(Math.log10(high));
  const major = Array.from({ length: last - first + 1 }, (_, index) =>
    Number((10 ** (first + index)).toPrecision(12)),
  );
  const minor = major
    .slice(0, -1)
    .flatMap((power) => [2, 3, 4, 5, 6, 7, 8, 9].map((times) => Number((times * power).toPrecision(12))));
  return { major, minor };
}

const shortMonths = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** A tick with a day takes the room of this many with a month. */
const DAY_TICK = 2;

/** Returns ticks at the first and the last day that has a point; only at the last if two labels have no room. */
function dayTicks(days: readonly number[], count: number): Tick[] {
  const ends = [...new Set([Math.min(...days), Math.max(...days)])];
  return ends.slice(count < 2 * DAY_TICK ? -1 : 0).map((at) => ({
    at,
    label: formatPeriod(isoDay(at)),
  }));
}

const dateAt = (day: number): Date => new Date(`${isoDay(day)}T00:00:00Z`);

/**
 * Returns ticks of a time axis in days since 1970: months, quarters or years, at most `count` of them. The first tick
 * and each January carry the year. If no month begins inside the axis, `days` with something on them are labeled: a
 * single snapshot must not be above the previous day.
 *
 * @param least months between two ticks: yearly values have none between years.
 */
export function timeTicks(
  low: number,
  high: number,
  count: number,
  days: readonly number[] = [low],
  least = 1,
): Tick[] {
  const [from, until] = [dateAt(low), dateAt(high)];
  const inside = utcMonth.range(utcMonth.ceil(from), new Date(until.getTime() + 1));
  const step = monthSteps.find((months) => months >= least && (inside.length - 1) / months < count) ?? 240;
  const every = step < 12 ? utcMonth.every(step) : utcYear.every(step / 12);
  const ticks = (every?.range(from, new Date(until.getTime() + 1)) ?? []).map((date, index) => {
    const year = String(date.getUTCFullYear());
    const name = shortMonths.format(date);
    const withYear = index === 0 || date.getUTCMonth() === 0 ? `${name} ${year}` : name;
    return { at: dayAt(date.getTime()), label: step < 12 ? withYear : year };
  });
  return ticks.length > 0 ? ticks : dayTicks(days, count);
}

/** Mean length of a month (days). */
const MONTH = 365.25 / 12;
const spanSteps = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120, 240];

/**
 * Returns ticks of an axis that counts months before and after a day, at most `count` of them; the first has the
 * unit.
 *
 * @param start day zero, in days since 1970 like the range.
 */
export function originTicks([low, high]: readonly [number, number], start: number, count: number): Tick[] {
  const step = spanSteps.find((months) => (high - low) / (MONTH * months) < count) ?? 240;
  return linearTicks((low - start) / (MONTH * step), (high - start) / (MONTH * step), count, true).map(
    (steps, index) => ({
      at: start + steps * step * MONTH,
      label: `${formatValue(steps * step, 'count')}${index === 0 ? ' months' : ''}`,
    }),
  );
}

/** Returns the range of a list of periods in days, up to `until` if that is later, and at least one day wide. */
export function timeDomain(periods: readonly string[], until = -Infinity): [number, number] {
  const days = periods.map(periodStart);
  const low = Math.min(...days);
  const high = Math.max(...days, until);
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Label of a logarithmic axis, whose ticks alone are easily mistaken for equal steps. */
export const LOG_SCALE = 'log scale';
export const SCALE_WORD = 11;

export interface ValueAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly minor: number[];
}

/** Over more powers of ten, lines for 2 to 9 times each would merge into gray. */
const MOST_DECADES = 6;

/** Returns the value axis of a figure: round ticks on a linear scale, powers of ten on a logarithmic one. */
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
    // Labels that would touch are thinned out; their lines remain.
    const every = Math.ceil(major.length / Math.max(2, count + 1));
    const labeled = major.filter((_, index) => index % every === 0);
    const unlabeled = major.filter((_, index) => index % every !== 0);
    const isDense = major.length > MOST_DECADES;
    return { domain, ticks: labeled, minor: isDense ? unlabeled : [...minor, ...unlabeled] };
  }
  if (figure.reversed === true) return ranksAxis(high, count);
  if (figure.zeroLine !== undefined) return signedAxis(low, high, count);
  const whole = figure.format === 'count';
  const domain = niceDomain(low, high, figure.fromZero, count, whole);
  return { domain, ticks: linearTicks(domain[0], domain[1], count, whole), minor: [] };
}

/** Share of the axis for a side without values, so that its name has room. */
const LEAST_SIDE = 0.14;

/** Returns round ticks around zero, with room on either side of it. */
function signedAxis(low: number, high: number, count: number): ValueAxis {
  const room = (Math.max(high, 0) - Math.min(low, 0) || 1) * LEAST_SIDE;
  const domain = niceDomain(Math.min(low, -room), Math.max(high, room), true, count);
  return { domain, ticks: linearTicks(domain[0], domain[1], count), minor: [] };
}

/**
 * Returns an axis of ranks from 1: 1 always has a tick, the others are round numbers; half a rank of room at both
 * ends.
 */
function ranksAxis(worst: number, count: number): ValueAxis {
  const round = linearTicks(0, Math.max(worst, 2), count, true).filter((rank) => rank > 1);
  return { domain: [0.5, Math.max(worst, 2) + 0.5], ticks: [1, ...round], minor: [] };
}
