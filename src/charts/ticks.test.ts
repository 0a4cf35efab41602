import { describe, expect, it } from 'vitest';
import { periodStart } from '../domain/periods.ts';
import {
  linearTicks,
  logDomain,
  logTicks,
  niceDomain,
  originTicks,
  timeDomain,
  timeTicks,
  valueAxis,
} from './ticks.ts';
import { samplePoint } from '../../tests/support/sampleFigures.ts';

const day = (period: string) => periodStart(period);

describe('linearTicks', () => {
  it.each([
    [0, 30, 5, [0, 10, 20, 30]],
    [0, 30, 7, [0, 5, 10, 15, 20, 25, 30]],
    [1500, 1570, 4, [1500, 1520, 1540, 1560]],
    [-0.3, 0.3, 3, [-0.2, 0, 0.2]],
    [0, 0.005, 5, [0, 0.001, 0.002, 0.003, 0.004, 0.005]],
  ])('covers %s to %s in about %s steps', (low, high, count, ticks) => {
    expect(linearTicks(low, high, count)).toEqual(ticks);
  });

  it('has only whole steps where things are counted', () => {
    expect(linearTicks(0, 3, 8, true)).toEqual([0, 1, 2, 3]);
    expect(linearTicks(0, 20, 8, true).every(Number.isInteger)).toBe(true);
    expect(niceDomain(0, 2.4, true, 8, true)).toEqual([0, 3]);
  });

  it('stands a range without extent', () => {
    expect(linearTicks(7, 7, 5)).toEqual([7]);
  });
});

describe('niceDomain', () => {
  it.each([
    [0.25, 30, true],
    [1533, 1567, false],
    [-48, 131, false],
    [0.0036, 0.625, true],
    [-5, -1, true],
    [87.3, 134, true],
  ])('holds %s to %s and ends on ticks', (low, high, fromZero) => {
    const [bottom, top] = niceDomain(low, high, fromZero);
    expect(bottom).toBeLessThanOrEqual(low);
    expect(top).toBeGreaterThanOrEqual(high);
    if (fromZero) expect(bottom <= 0 && top >= 0).toBe(true);
    const ticks = linearTicks(bottom, top, 5);
    expect(ticks[0]).toBeCloseTo(bottom, 9);
    expect(ticks.at(-1)).toBeCloseTo(top, 9);
  });

  it('does not waste room: less than one step beyond the data at either end', () => {
    const [bottom, top] = niceDomain(1533, 1567, false);
    const [a = 0, b = 0] = linearTicks(bottom, top, 5);
    expect(1533 - bottom).toBeLessThan(b - a);
    expect(top - 1567).toBeLessThan(b - a);
  });

  it('gives a single value a width', () => {
    expect(niceDomain(5, 5, false)).toEqual([4, 6]);
    expect(niceDomain(0, 0, true)).toEqual([0, 1]);
  });
});

describe('logDomain and logTicks', () => {
  it.each([
    [0.003625, 30, 0.001, 100],
    [0.001, 100, 0.001, 100],
    [3, 4, 1, 10],
  ])('encloses %s to %s in powers of ten', (low, high, bottom, top) => {
    const domain = logDomain(low, high);
    expect(domain[0]).toBeCloseTo(bottom, 12);
    expect(domain[1]).toBeCloseTo(top, 12);
  });

  it('labels the powers and draws what is between', () => {
    const { major, minor } = logTicks([0.1, 10]);
    expect(major).toEqual([0.1, 1, 10]);
    expect(minor).toEqual([0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('timeTicks', () => {
  it('has no months between yearly values', () => {
    const ticks = timeTicks(day('2024-01-01'), day('2025-01-01'), 8, [], 12);
    expect(ticks.map(({ label }) => label)).toEqual(['2024', '2025']);
  });

  const labels = (from: string, to: string, count: number) =>
    timeTicks(day(from), day(to), count).map((tick) => tick.label);

  it('says the year at the first month and at each January', () => {
    expect(labels('2025-11-01', '2026-03-20', 8)).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar']);
  });

  it('goes over to every second month and to years as the span grows', () => {
    expect(labels('2026-03-19', '2026-08-19', 4)).toEqual(['May 2026', 'Jul']);
    expect(labels('2024-05-01', '2026-11-24', 4)).toEqual(['2025', '2026']);
    expect(labels('2002', '2025', 6)).toEqual(['2005', '2010', '2015', '2020', '2025']);
  });

  it('puts each tick on the first of its month, inside the axis, and no more than asked for', () => {
    for (const count of [2, 3, 5, 8]) {
      const ticks = timeTicks(day('2018-03-27'), day('2026-05-26'), count);
      expect(ticks.length).toBeLessThanOrEqual(count);
      for (const { at } of ticks) {
        expect(at).toBeGreaterThanOrEqual(day('2018-03-27'));
        expect(at).toBeLessThanOrEqual(day('2026-05-26'));
        expect(new Date(at * 86_400_000).getUTCDate()).toBe(1);
      }
    }
  });

  it('names the days on which something lies where no month begins inside', () => {
    const captures = [day('2026-06-04')];
    const [low, high] = timeDomain(['2026-06-04']);
    expect(timeTicks(low, high, 8, captures)).toEqual([{ at: day('2026-06-04'), label: 'June 4, 2026' }]);
    const two = [day('2026-06-04'), day('2026-06-20')];
    expect(timeTicks(day('2026-06-04'), day('2026-06-20'), 8, two).map(({ label }) => label)).toEqual([
      'June 4, 2026',
      'June 20, 2026',
    ]);
    expect(timeTicks(day('2026-06-04'), day('2026-06-20'), 3, two).map(({ at }) => at)).toEqual([two[1]]);
  });

  it('names the start where no month begins inside', () => {
    expect(labels('2026-05-03', '2026-05-20', 5)).toEqual(['May 3, 2026']);
  });
});

describe('timeDomain', () => {
  it('reaches from the first to the last period, in any order', () => {
    expect(timeDomain(['2026-05', '2024', '2025-01-02'])).toEqual([day('2024'), day('2026-05')]);
  });

  it('reaches further where a mark stands later', () => {
    expect(timeDomain(['2026'], day('2026-12-31'))).toEqual([day('2026-01-01'), day('2026-12-31')]);
  });

  it('gives a single day a width', () => {
    const [low, high] = timeDomain(['2026-05-26']);
    expect(high).toBeGreaterThan(low);
  });
});

const points = [
  samplePoint('CN', '2020', 1541, { low: 1525, high: 1557 }),
  samplePoint('US', '2020', 1567, { low: 1557, high: 1577 }),
  samplePoint('US', '2021', null),
];

describe('valueAxis', () => {
  it('holds the intervals, not only the values, and ends on its ticks', () => {
    const { domain, ticks } = valueAxis({ points, scale: 'linear', format: 'score', fromZero: false }, 5);
    expect(domain[0]).toBeLessThanOrEqual(1525);
    expect(domain[1]).toBeGreaterThanOrEqual(1577);
    expect([ticks[0], ticks.at(-1)]).toEqual(domain);
  });

  it('does not take a missing value for zero', () => {
    expect(
      valueAxis({ points, scale: 'linear', format: 'score', fromZero: false }, 5).domain[0],
    ).toBeGreaterThan(1000);
  });

  it('starts at zero where it is told to', () => {
    expect(valueAxis({ points, scale: 'linear', format: 'score', fromZero: true }, 5).domain[0]).toBe(0);
  });

  it('has no fraction where things are counted', () => {
    const few = [samplePoint('CN', '2020', 1), samplePoint('US', '2020', 3)];
    const { ticks } = valueAxis({ points: few, scale: 'linear', format: 'count', fromZero: true }, 8);
    expect(ticks).toEqual([0, 1, 2, 3]);
  });

  it('leaves zero and missing off a logarithmic axis', () => {
    const prices = [0, null, 0.003625, 30].map((value, index) => samplePoint('CN', String(index), value));
    const { domain, ticks } = valueAxis({ points: prices, scale: 'log', format: 'usd', fromZero: false }, 5);
    expect(domain).toEqual([0.001, 100]);
    expect(ticks).toEqual([0.001, 0.01, 0.1, 1, 10, 100]);
  });

  it('stands a figure without any value', () => {
    const nothing = valueAxis(
      {
        points: [samplePoint('CN', '2020', null)],
        scale: 'log',
        format: 'usd',
        fromZero: false,
      },
      5,
    );
    expect(nothing).toEqual({ domain: [0, 1], ticks: [], minor: [] });
  });
});

describe('originTicks', () => {
  const ticks = (low: number, high: number, count: number) =>
    originTicks([low, high], 10_000, count).map(({ at, label }) => [Math.round(at - 10_000), label]);

  it('counts months from the day that is zero, in steps of a calendar', () => {
    expect(ticks(9_600, 10_800, 6)).toEqual([
      [-365, '−12 months'],
      [0, '0'],
      [365, '12'],
      [731, '24'],
    ]);
  });

  it('has a tick for each month where there is room', () => {
    expect(ticks(9_990, 10_065, 8).map(([, label]) => label)).toEqual(['0 months', '1', '2']);
  });
});
