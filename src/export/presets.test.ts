import { describe, expect, it } from 'vitest';
import { customSize, presetOf, presets, sizeName } from './presets.ts';

describe('presets', () => {
  it('are those that readers and their scripts know', () => {
    expect(presets.map(({ label, width, height }) => `${label} ${String(width)}×${String(height)}`)).toEqual([
      'Report 1600×900',
      'Print 3400×2400',
      'Slide 1920×1080',
      'Card 1200×628',
      'Square 1080×1080',
    ]);
  });

  it('are found by their id', () => {
    expect(presetOf('slide')).toMatchObject({ width: 1920, height: 1080 });
    expect(presetOf('print').dpi).toBe(300);
  });
});

describe('customSize', () => {
  it('keeps what was asked for', () => {
    expect(customSize(800, 600, 300)).toMatchObject({ width: 800, height: 600, dpi: 300, label: 'Custom' });
    expect(customSize(800, 600).dpi).toBe(144);
  });

  it('sets text at ease on a large picture, at its own size on a small one', () => {
    expect(customSize(1600, 900).base).toBe(800);
    expect(customSize(3200, 1800).base).toBe(800);
    expect(customSize(400, 300).base).toBe(400);
  });
});

describe('sizeName', () => {
  it('is the preset, or the size itself, and the scale where it is not one', () => {
    expect(sizeName(presetOf('report'), 1)).toBe('report');
    expect(sizeName(presetOf('report'), 3)).toBe('report-3x');
    expect(sizeName(customSize(800, 600), 1)).toBe('custom-800x600');
  });
});
