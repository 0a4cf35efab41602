import { describe, expect, it } from 'vitest';
import {
  sampleBars,
  sampleDots,
  sampleLeads,
  sampleLines,
  samplePoint,
  sampleTimeline,
} from '../../tests/support/sampleFigures.ts';
import { plotHeight } from './plotHeight.ts';

const points = ['a', 'b', 'c', 'd'].map((at) => samplePoint('all', at, 1));
const byRows = [sampleBars, sampleDots, sampleLeads, sampleTimeline];

describe('plotHeight', () => {
  it.each(byRows)('%o grows with its rows', (make) => {
    expect(plotHeight(make(points), 800)).toBeGreaterThan(plotHeight(make(points.slice(0, 3)), 800));
  });

  it.each(byRows)('%o gives a row more height on a phone, where labels stand above the marks', (make) => {
    const perRow = (width: number) =>
      plotHeight(make(points), width) - plotHeight(make(points.slice(0, 3)), width);
    expect(perRow(340)).toBeGreaterThan(perRow(800));
    expect(perRow(340)).toBeGreaterThanOrEqual(40);
  });

  it('keeps lines at one height, so that nothing jumps when they come', () => {
    expect(plotHeight(sampleLines([]), 800)).toBe(plotHeight(sampleLines(points), 800));
  });
});
