import { describe, expect, it } from 'vitest';
import { markPath, round } from './markPath.ts';

describe('markPath', () => {
  it('gives China a diamond, the United States a circle and others a square', () => {
    expect(markPath('CN', 10, 20, 4)).toBe('M10,15l5,5l-5,5l-5,-5z');
    expect(markPath('US', 10, 20, 4)).toBe('M6,20a4,4 0 1 1 8,0a4,4 0 1 1 -8,0z');
    expect(markPath('other', 10, 20, 10)).toBe('M1,11h18v18h-18z');
  });
});

describe('round', () => {
  it('keeps a hundredth of a pixel', () => {
    expect([round(1.005), round(2.344), round(3), round(-0.001)]).toEqual(['1', '2.34', '3', '0']);
  });
});
