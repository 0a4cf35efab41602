import { describe, expect, it } from 'vitest';
import { inUnicodeRange, mergeFontSlices, shareOut } from './mergeFontSlices.ts';

describe('inUnicodeRange', () => {
  it('reads single numbers and spans', () => {
    const has = inUnicodeRange('U+4E00-4E02,U+ff08');
    expect(['一', '丂', '（'].map(has)).toEqual([true, true, true]);
    expect(['丅', 'a'].map(has)).toEqual([false, false]);
  });
});

describe('shareOut', () => {
  const slices = [
    { path: 'a', range: 'U+4E00' },
    { path: 'b', range: 'U+4E00-4E01' },
    { path: 'c', range: 'U+5000' },
  ];

  it('gives each character to the first slice that has it, and asks nothing of the others', () => {
    expect(shareOut(slices, '丁一')).toEqual({
      shares: [
        { path: 'a', characters: '一' },
        { path: 'b', characters: '丁' },
      ],
      left: '',
    });
  });

  it('says what no slice has', () => {
    expect(shareOut(slices, '一龘').left).toBe('龘');
  });
});

describe('mergeFontSlices', () => {
  it('makes no font without characters', async () => {
    const face = { family: 'Noto Sans SC', weight: 400, style: 'Regular' };
    await expect(mergeFontSlices([{ path: 'a', range: 'U+4E00' }], '龘', face)).rejects.toThrow('龘');
  });
});
