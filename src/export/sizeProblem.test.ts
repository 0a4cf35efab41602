import { describe, expect, it } from 'vitest';
import { customSize, presetOf, presets } from './presets.ts';
import { scales, type PictureScale } from './settings.ts';
import { MOST_PIXELS, sizeProblem } from './sizeProblem.ts';

const problem = (width: number, height: number, scale: PictureScale = 1, dpi = 144) =>
  sizeProblem(customSize(width, height, dpi), scale);

describe('sizeProblem', () => {
  it.each(presets)('$id can be drawn once by every browser', (preset) => {
    expect(sizeProblem(preset, 1)).toBeNull();
  });

  it('allows exactly the most pixels, and not one row more', () => {
    expect(problem(4096, 4096)).toBeNull();
    expect(problem(2048, 2048, 2)).toBeNull();
    expect(problem(4096, 4097)).toContain('16,777,216');
  });

  it('names the largest scale that works', () => {
    expect(sizeProblem(presetOf('print'), 4)).toBe(
      '3,400 × 2,400 pixels at 4x make 130,560,000, more than the 16,777,216 that every browser can draw. Choose 1x.',
    );
    expect(sizeProblem(presetOf('report'), 4)).toContain('Choose 3x.');
    expect(sizeProblem(presetOf('report'), 3)).toBeNull();
  });

  it('names a size that works where no scale does', () => {
    const sentence = problem(9000, 9000, 2) ?? '';
    const [, width, height] = /at most ([\d,]+) × ([\d,]+) pixels at 1x/.exec(sentence) ?? [];
    const [w, h] = [width, height].map((side) => Number(side?.replaceAll(',', '')));
    expect(problem(w ?? 0, h ?? 0)).toBeNull();
    expect((w ?? 0) * (h ?? 0)).toBeGreaterThan(MOST_PIXELS * 0.99);
  });

  it.each(scales)('says at %dx only what is true: the remedy has no problem', (scale) => {
    for (const preset of presets) {
      const [, fitting] = /Choose (\d)x/.exec(sizeProblem(preset, scale) ?? '') ?? [];
      const remedy = scales.find((one) => String(one) === fitting) ?? 1;
      expect(sizeProblem(preset, remedy)).toBeNull();
    }
  });

  it.each([
    [399, 300, 'at least 400 × 300'],
    [400, 299, 'at least 400 × 300'],
    [800.5, 600, 'whole numbers'],
    [Number.NaN, 600, 'whole numbers'],
    [-800, 600, 'whole numbers'],
    [0, 0, 'whole numbers'],
    [1e30, 600, 'whole numbers'],
    [4000, 400, 'choose at most 1,600'],
    [500, 3000, 'choose at most 2,000'],
  ])('refuses %d × %d with a sentence', (width, height, words) => {
    expect(problem(width, height)).toContain(words);
  });

  it.each([0, 35, 2401, Number.NaN])('refuses %d dots an inch', (dpi) => {
    expect(problem(800, 600, 1, dpi)).toContain('between 36 and 2,400');
  });
});
