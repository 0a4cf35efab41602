import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { periodStart } from '../figure/formatPeriod.ts';
import { textWidth } from './measureText.ts';
import { ANNOTATION, breakPeriods, placeAnnotations } from './placeAnnotations.ts';

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

describe('placeAnnotations', () => {
  const start = periodStart('2026-01-01');
  const annotations = ['2026-01-02', '2026-02-01', '2026-02-03', '2026-02-05', '2026-12-30'].map(
    (period) => ({
      period,
      text: `Something happened in ${period}`,
    }),
  );
  const figure = sampleLines([at('CN', '2026-01-01', 0), at('CN', '2026-06-01', 1)], { annotations });
  const placed = placeAnnotations(figure, (day) => 40 + day - start, [40, 400]);

  it('keeps every note and break between the edges', () => {
    expect(placed).toHaveLength(6);
    for (const { left, shown } of placed) {
      expect(left).toBeGreaterThanOrEqual(40);
      expect(left + textWidth(shown, ANNOTATION.size)).toBeLessThanOrEqual(400.01);
    }
  });

  it('sets no two of a level over each other', () => {
    for (const one of placed) {
      const others = placed.filter((other) => other !== one && other.level === one.level);
      for (const other of others) {
        const apart =
          one.left + textWidth(one.shown, ANNOTATION.size) < other.left ||
          other.left + textWidth(other.shown, ANNOTATION.size) < one.left;
        expect(apart, `${one.period} ${other.period}`).toBe(true);
      }
    }
    expect(Math.max(...placed.map(({ level }) => level))).toBeGreaterThan(0);
  });
});
