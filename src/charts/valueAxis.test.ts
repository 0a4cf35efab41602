import { describe, expect, it } from 'vitest';
import { samplePoint } from '../../tests/support/sampleFigures.ts';
import { valueAxis } from './valueAxis.ts';

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
