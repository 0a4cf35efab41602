import { describe, expect, it } from 'vitest';
import { samplePoint, sampleRow, sampleTimeline } from '../../tests/support/sampleFigures.ts';
import { leastTimelineHeight, rowDepths, rowEnds, stackOf } from './TimelinePlot.tsx';

const due = ['x', 'y', 'z'].map((id) => samplePoint('CN', 'due', 1, { key: `${id}|2027`, period: '2027' }));
const other = samplePoint('US', 'meeting', 2, { key: 'm|2028', period: '2028' });
const figure = sampleTimeline([...due, other], {
  rows: ['due', 'meeting', 'none'].map((id) => sampleRow(id)),
});

describe('rows of a timeline', () => {
  it('stack the marks of one day', () => {
    expect([...stackOf(figure.points).values()]).toEqual([0, 1, 2, 0]);
    expect(rowDepths(figure)).toEqual([3, 1, 1]);
  });

  it('share the height by what their marks need, and use all of it', () => {
    const [first = 0, second = 0, third = 0] = rowEnds(figure, 300);
    expect(third).toBeCloseTo(300);
    expect(first).toBeGreaterThan(second - first);
    expect(second - first).toBeCloseTo(third - second);
    expect(rowEnds(figure, leastTimelineHeight(figure))[0]).toBe(42);
  });
});
