import { builtCatalog, builtIndicator, identified, viewOf } from '../../tests/support/builtFigures.ts';
import { sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { describe, expect, it } from 'vitest';
import { ANNOTATION, linesFrame, placeAnnotations } from './linesFrame.ts';
import { textWidth } from './measureText.ts';
import { periodStart } from '../domain/periods.ts';
import { indicatorParts, indicatorLines } from '../figure/indicatorLines.ts';
import { chartThemes } from '../theme/palette.ts';

const at = (seriesId: string, period: string, segment: number) =>
  samplePoint(seriesId, period, 1, { segment });

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

  it('cuts many notes short rather than piling them up', () => {
    const text = 'new release of the questions that were asked before';
    const points = Array.from({ length: 9 }, (_, index) => at('CN', `2026-01-${String(10 + index)}`, index));
    const many = sampleLines(points, { breakLabel: text });
    const cut = placeAnnotations(many, (day) => 40 + (day - start) * 10, [40, 400]);
    expect(cut).toHaveLength(8);
    expect(cut.every(({ shown }) => shown !== text && shown.startsWith('new'))).toBe(true);
    expect(cut.every((one) => one.text === text)).toBe(true);
  });
});

const figures = builtCatalog().map(({ id }) =>
  identified(id, indicatorLines(indicatorParts(builtIndicator(id), null, viewOf()))),
);

describe('linesFrame, over all indicators', () => {
  it.each([
    [290, 'page'],
    [320, 'file'],
    [700, 'file'],
    [1104, 'page'],
  ] as const)('keeps labels of the time axis inside and apart, at %s pixels, %s', (width, target) => {
    for (const figure of figures.filter(({ points }) => points.length > 0)) {
      const size = { width, height: 400, theme: chartThemes.light, target };
      const { ticks, x, left, right } = linesFrame(figure, size);
      let before = 0;
      for (const { at, label } of ticks) {
        const middle = left + ((at - x[0]) / (x[1] - x[0])) * (width - left - right);
        expect(middle - textWidth(label, 12) / 2, `${figure.id}, ${label}`).toBeGreaterThanOrEqual(before);
        before = middle + textWidth(label, 12) / 2;
        expect(before, `${figure.id}, ${label}`).toBeLessThanOrEqual(width);
      }
    }
  });
});
