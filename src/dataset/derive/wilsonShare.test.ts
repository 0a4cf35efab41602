import { describe, expect, it } from 'vitest';
import { wilsonShare } from './wilsonShare.ts';

describe('wilsonShare', () => {
  it.each([
    [10, 110, 9.1, 5, 16],
    [13, 110, 11.8, 7, 19],
    [0, 20, 0, 0, 16],
    [6, 25, 24, 11, 43],
    [2, 8, 25, 7, 59],
  ])('%d of %d', (count, size, percent, low, high) => {
    const share = wilsonShare(count, size);
    expect(share.percent).toBeCloseTo(percent, 1);
    expect([Math.round(share.low), Math.round(share.high)]).toEqual([low, high]);
  });

  it('has no share of nothing', () => {
    expect(() => wilsonShare(0, 0)).toThrow('no numbers');
  });
});
