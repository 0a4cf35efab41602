import { describe, expect, it } from 'vitest';
import type { PngContent } from '../e2e/support/pngFile.ts';
import { bandsOf, comparePictures, inkIn } from './comparePictures.ts';

/** White, with black rows from one to before another. */
function striped(width: number, height: number, [from, to]: readonly [number, number]): PngContent {
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let at = from * width * 4; at < to * width * 4; at += 4) pixels.fill(0, at, at + 3);
  return { width, height, pixels, chunks: [], texts: new Map(), perMetre: null };
}

describe('comparePictures', () => {
  const whole = striped(10, 100, [10, 20]);

  it('finds nothing in the same picture', () => {
    expect(inkIn(whole, [0, 100])).toBe(100);
    expect(comparePictures(whole, whole, [[5, 25]], [])).toEqual({ percent: 0, faults: [] });
  });

  it('names a lost title, a blank picture and another size', () => {
    expect(comparePictures(striped(10, 100, [50, 60]), whole, [[5, 25]], []).faults).toEqual([
      'It has another amount of ink in its title.',
    ]);
    expect(comparePictures(striped(10, 100, [0, 0]), whole, [], []).faults).toHaveLength(1);
    expect(comparePictures(striped(10, 50, [10, 20]), whole, [], []).faults[0]).toContain('10 × 50');
  });
});

describe('bandsOf', () => {
  it('gives the rows of matching lines in pixels, those of the plot aside', () => {
    const svg =
      '<svg width="200" viewBox="0 0 100 50"><text x="1" y="20">标准</text><text y="30">a</text>' +
      '<svg x="1" y="2"><text y="40">推荐</text></svg></svg>';
    expect(bandsOf(svg, /\p{Script=Han}/u)).toEqual([[4, 50]]);
  });
});
