import { describe, expect, it } from 'vitest';
import { presetOf, presets } from './presets.ts';
import { MOST_PIXELS } from './files/rasterize.ts';

describe('presets', () => {
  it.each(presets)('$id can be drawn by every browser', ({ width, height }) => {
    expect(width * height).toBeLessThanOrEqual(MOST_PIXELS);
  });

  it('are found by their id', () => {
    expect(presetOf('slide')).toMatchObject({ width: 1920, height: 1080 });
  });
});
