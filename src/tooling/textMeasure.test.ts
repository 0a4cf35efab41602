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
});
