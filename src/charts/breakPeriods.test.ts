import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { breakPeriods } from './LineAnnotations.tsx';

const at = (seriesId: string, period: string, segment: number) =>
  samplePoint(seriesId, period, 1, { segment });

describe('breakPeriods', () => {
  it('is where a new segment starts, the first one apart', () => {
    const points = [at('CN', '2021', 0), at('CN', '2023', 1), at('US', '2022', 1), at('US', '2025', 2)];
    expect(breakPeriods(sampleLines(points))).toEqual(['2022', '2025']);
  });

  it('is nowhere in a line of one segment, whatever its number', () => {
    expect(breakPeriods(sampleLines([at('CN', '2021', 3), at('CN', '2022', 3)]))).toEqual([]);
    expect(breakPeriods(sampleLines([]))).toEqual([]);
  });
});
