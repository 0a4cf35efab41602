import { describe, expect, it } from 'vitest';
import { periodStart } from '../domain/periods.ts';
import { samplePoint, sampleRow, sampleTimeline } from '../../tests/support/sampleFigures.ts';
import { countedPiles, leastTimelineHeight, rowDepths, rowEnds, stackOf } from './timelineRows.ts';

const due = ['x', 'y', 'z'].map((id) => samplePoint('CN', 'due', 1, { key: `${id}|2027`, period: '2027' }));
const other = samplePoint('US', 'meeting', 2, { key: 'm|2028', period: '2028' });
const figure = sampleTimeline([...due, other], {
  rows: ['due', 'meeting', 'none'].map((id) => sampleRow(id)),
});

describe('rows of a timeline', () => {
  it('stack the marks of one day', () => {
    expect([...stackOf(figure).values()]).toEqual([0, 1, 2, 0]);
    expect(rowDepths(figure)).toEqual([3, 1, 1]);
  });

  it('stack the marks that would overlap, more of them on a phone', () => {
    const day = (date: string) =>
      samplePoint('CN', 'due', periodStart(date), { key: date, at: 'due', period: date });
    const days = ['2020-01-01', '2020-01-20', '2020-03-20', '2026-12-31'].map(day);
    const chosen = sampleTimeline(days, {
      rows: [sampleRow('due')],
      range: { from: '2020-01-01', until: '2026-12-31' },
    });
    expect([...stackOf(chosen).values()]).toEqual([0, 1, 0, 0]);
    expect([...stackOf(chosen, true).values()]).toEqual([0, 1, 2, 0]);
    expect([...stackOf({ ...chosen, range: { from: '2020-01-01', until: '2020-03-20' } }).values()]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('grow no higher than a picture can take, however many marks are above each other', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      samplePoint('CN', 'due', 1, { key: String(index), period: '2027' }),
    );
    expect(leastTimelineHeight(sampleTimeline(many, { rows: [sampleRow('due')] }))).toBeLessThan(160);
  });

  it('say how many marks a pile has that nobody counts at a glance', () => {
    const pile = (count: number, period: string) =>
      Array.from({ length: count }, (_, index) =>
        samplePoint('CN', 'due', periodStart(period), { key: `${period}|${String(index)}`, period }),
      );
    const piles = sampleTimeline([...pile(6, '2027'), ...pile(5, '2028')], { rows: [sampleRow('due')] });
    expect(countedPiles(piles).map(({ top, count }) => [top.key, count])).toEqual([['2027|5', 6]]);
    expect(countedPiles(figure)).toEqual([]);
  });

  it('share the height by what their marks need, and use all of it', () => {
    const [first = 0, second = 0, third = 0] = rowEnds(figure, 300);
    expect(third).toBeCloseTo(300);
    expect(first).toBeGreaterThan(second - first);
    expect(second - first).toBeCloseTo(third - second);
    expect(rowEnds(figure, leastTimelineHeight(figure))[0]).toBe(42);
  });
});
