import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { breakMarks, breakPeriods } from './breakMarks.ts';

const at = (seriesId: string, period: string, segment: number) =>
  samplePoint(seriesId, period, 1, { segment });

describe('breakPeriods', () => {
  it('are the first periods of later segments, over all lines', () => {
    const points = [at('CN', '2020', 0), at('CN', '2023', 1), at('US', '2022', 1), at('US', '2025', 2)];
    expect(breakPeriods(sampleLines(points))).toEqual(['2022', '2025']);
  });

  it('are none within one segment, and none without points', () => {
    expect(breakPeriods(sampleLines([at('CN', '2021', 3), at('CN', '2022', 3)]))).toEqual([]);
    expect(breakPeriods(sampleLines([]))).toEqual([]);
  });
});

describe('breakMarks', () => {
  const points = [
    at('CN', '2025-01-10', 1),
    at('CN', '2025-06-10', 2),
    at('CN', '2025-12-10', 3),
    at('CN', '2026-02-10', 4),
  ];

  it('say what changed between two segments, also where the change came before the next capture', () => {
    const breaks = [
      { period: '2025-05-20', text: 'scores re-fitted' },
      { period: '2025-11-05', text: 'scores re-fitted' },
      { period: '2025-11-06', text: 'new judge' },
    ];
    expect(breakMarks(sampleLines(points, { breaks }))).toEqual([
      { period: '2025-06-10', text: 'scores re-fitted' },
      { period: '2025-12-10', text: 'new judge' },
      { period: '2026-02-10', text: 'new scale' },
    ]);
  });
});
