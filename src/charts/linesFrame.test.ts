import { describe, expect, it } from 'vitest';
import { builtCatalogue, builtIndicator, viewOf } from '../../tests/support/builtFigures.ts';
import { indicatorFigure } from '../figure/indicatorFigure.ts';
import { chartThemes } from '../theme/palette.ts';
import { linesFrame } from './linesFrame.ts';
import { textWidth } from './measureText.ts';

const figures = builtCatalogue().map(({ id }) => indicatorFigure(id, builtIndicator(id), null, viewOf()));

describe('linesFrame, over all indicators', () => {
  it.each([320, 700, 1104])('keeps every label of the time axis inside, at %s pixels', (width) => {
    for (const figure of figures.filter(({ points }) => points.length > 0)) {
      const size = { width, height: 400, theme: chartThemes.light, target: 'file' } as const;
      const { ticks, x, left, right } = linesFrame(figure, size);
      for (const { at, label } of ticks) {
        const middle = left + ((at - x[0]) / (x[1] - x[0])) * (width - left - right);
        expect(middle - textWidth(label, 12) / 2, `${figure.id}, ${label}`).toBeGreaterThanOrEqual(0);
        expect(middle + textWidth(label, 12) / 2, `${figure.id}, ${label}`).toBeLessThanOrEqual(width);
      }
    }
  });
});
