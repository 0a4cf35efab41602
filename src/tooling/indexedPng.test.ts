import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { indexedPng } from './indexedPng.ts';

/** Returns a picture from pixels given as red, green and blue. */
function rgba(colors: readonly (readonly [number, number, number])[]): Uint8Array {
  return Uint8Array.from(colors.flatMap((color) => [...color, 255]));
}

it('keeps the pixels of a picture of few colors', async () => {
  const pixels = rgba([
    [251, 250, 247],
    [251, 250, 247],
    [79, 26, 96],
    [251, 250, 247],
    [194, 116, 10],
    [28, 27, 31],
  ]);
  const read = PNG.sync.read(await indexedPng(pixels, 3, 2));
  expect([read.width, read.height]).toEqual([3, 2]);
  expect([...read.data]).toEqual([...pixels]);
});

it('keeps a rare color among many shades, and sets those to near ones', async () => {
  const shades = Array.from({ length: 256 }, (_, shade) => [shade, shade, shade] as const);
  const often = [...shades, ...shades, ...shades].slice(1);
  const read = PNG.sync.read(await indexedPng(rgba([[79, 26, 96], ...often]), 16, 48));
  expect([...read.data.subarray(0, 3)]).toEqual([79, 26, 96]);
  often.forEach(([shade], index) => {
    expect(Math.abs((read.data[(index + 1) * 4] ?? 0) - shade)).toBeLessThan(12);
  });
});
