import { describe, expect, it } from 'vitest';
import { fontCoverage, missingGlyphs, needsChinese } from './fontCoverage.ts';

const coverage = fontCoverage('标准（）');

describe('missingGlyphs', () => {
  it('finds nothing where one of the families has each character', () => {
    expect(missingGlyphs('标准 (GB/T) ≥ 5', "Inter, 'Noto Sans SC'", coverage)).toEqual([]);
  });

  it('names each missing character once', () => {
    expect(missingGlyphs('标龘准龘 Ω', "Inter, 'Noto Sans SC'", coverage)).toEqual(['龘', 'Ω']);
  });

  it('goes by the families of the list alone', () => {
    expect(missingGlyphs('标a', 'Inter', coverage)).toEqual(['标']);
    expect(missingGlyphs('标a', '"Noto Sans SC"', coverage)).toEqual(['a']);
    expect(missingGlyphs('a', 'sans-serif, constructor', coverage)).toEqual(['a']);
  });

  it('asks no glyph of line ends and joiners', () => {
    expect(missingGlyphs('a\n\u200Bb', 'Inter', coverage)).toEqual([]);
  });
});

describe('needsChinese', () => {
  it('is true of anything beyond the Latin faces', () => {
    expect(needsChinese('Électricité – 5 ≥ 3')).toBe(false);
    expect(needsChinese('GB/T 标准')).toBe(true);
    expect(needsChinese('Ω')).toBe(true);
  });
});
