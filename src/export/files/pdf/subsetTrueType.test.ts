import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subsetTrueType } from './subsetTrueType.ts';
import { readTrueType } from './trueType.ts';

const file = (name: string) => new Uint8Array(readFileSync(`public/fonts/${name}`));
const inter = readTrueType(file('inter-400.ttf'), 'Inter-Regular');
const glyphsOf = (text: string) => Array.from(text, (letter) => inter.glyphOf(letter.codePointAt(0) ?? 0));

/** Bytes of the outline of each glyph of a cut font. */
function outlineSizes(bytes: Uint8Array<ArrayBuffer>): number[] {
  const view = new DataView(bytes.buffer);
  const places = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    places.set(new TextDecoder('latin1').decode(bytes.subarray(entry, entry + 4)), view.getUint32(entry + 8));
  }
  const loca = places.get('loca') ?? 0;
  return Array.from(
    { length: inter.glyphCount },
    (_, glyph) => view.getUint32(loca + (glyph + 1) * 4) - view.getUint32(loca + glyph * 4),
  );
}

describe('readTrueType', () => {
  it('knows characters and how wide they are', () => {
    const [i = 0, w = 0] = glyphsOf('iW');
    expect(inter.glyphOf(0x4e2d)).toBe(0);
    expect(inter.advanceOf(w)).toBeGreaterThan(inter.advanceOf(i) * 2);
    expect([inter.unitsPerEm, inter.descent < 0, inter.ascent > 0]).toEqual([2048, true, true]);
  });

  it('refuses a file that is no TrueType', () => {
    expect(() => readTrueType(file('inter-400.woff2'), 'Inter')).toThrow();
  });
});

describe('subsetTrueType', () => {
  it('keeps the wanted glyphs at their numbers and empties the others', () => {
    const wanted = glyphsOf('AB');
    const sizes = outlineSizes(subsetTrueType(inter, wanted));
    for (const glyph of wanted) expect(sizes[glyph]).toBeGreaterThan(0);
    for (const glyph of glyphsOf('CDexyz')) expect(sizes[glyph]).toBe(0);
  });

  it('keeps the parts of a glyph that is put together', () => {
    const [accented = 0, base = 0] = glyphsOf('ée');
    const sizes = outlineSizes(subsetTrueType(inter, [accented]));
    expect(sizes[accented]).toBeGreaterThan(0);
    expect(sizes[base]).toBeGreaterThan(0);
  });

  it('is much smaller than the face and the same each time', () => {
    const cut = subsetTrueType(inter, glyphsOf('GB/T 40429'));
    expect(cut.length).toBeLessThan(file('inter-400.ttf').length / 4);
    expect(subsetTrueType(inter, glyphsOf('GB/T 40429'))).toEqual(cut);
  });
});
