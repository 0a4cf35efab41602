import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { textMeasure } from './textMeasure.ts';

describe('textMeasure', () => {
  const measure = textMeasure('public/fonts');

  it('sets letters closer where the face says so', () => {
    expect(measure('AV', 100, 400)).toBeLessThan(measure('A', 100, 400) + measure('V', 100, 400));
  });

  it('grows with the size, and with the weight', () => {
    expect(measure('China', 24, 400)).toBeCloseTo(2 * measure('China', 12, 400), 6);
    expect(measure('China', 12, 600)).toBeGreaterThan(measure('China', 12, 400));
  });

  it('sets Chinese on squares', () => {
    expect(measure('国家', 10, 400)).toBe(20);
  });

  it('sets a text of words as the face sets it whole', () => {
    const font = openSync('public/fonts/inter-400.ttf');
    if (!('layout' in font)) throw new Error('The face is not one face.');
    for (const text of [
      '90 of 784',
      'T. A “To” (AV) — 10:30',
      '  Two  spaces ',
      'ISO/TC 341: 3 × 4',
      '784 → 9',
      'A 国家 to 7',
    ]) {
      const { advanceWidth } = font.layout(text);
      const squares = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      const missing = squares * (1 - font.layout('国').advanceWidth / font.unitsPerEm);
      expect(measure(text, 1, 400), text).toBeCloseTo(advanceWidth / font.unitsPerEm + missing, 9);
    }
  });
});
