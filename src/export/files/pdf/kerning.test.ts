import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKerning } from './kerning.ts';
import { readTrueType } from './trueType.ts';

const faceOf = (name: string) => readTrueType(new Uint8Array(readFileSync(`public/fonts/${name}.ttf`)), name);

/** Width of a text at 1,000 units to the em. */
function widthOf(name: string, text: string): number {
  const face = faceOf(name);
  const glyphs = Array.from(text, (character) => face.glyphOf(character.codePointAt(0) ?? 0));
  const units = glyphs.reduce((sum, glyph, index) => {
    const before = glyphs[index - 1];
    return sum + face.advanceOf(glyph) + (before === undefined ? 0 : face.kernOf(before, glyph));
  }, 0);
  return (units * 1000) / face.unitsPerEm;
}

// What Chromium's canvas measures of these texts in these faces at 1,000 px.
const measured: readonly (readonly [string, string, number])[] = [
  ['inter-400', 'AV To Ty 7.5 WAVE P.A.', 11050.3],
  ['inter-400', 'GPT-5.5 costs 4 to 11 times as much as DeepSeek-V4-Pro at peak hours', 33981.4],
  ['inter-600', '1,541 ± 16 (Ta We Yo) “L’A”', 12610.8],
  ['source-serif-4-600', 'Vehicle chips dominate the 2026 plan: 18 of 58 known tasks', 28225],
];

describe('readKerning', () => {
  it.each(measured)('sets %s as a browser does: %s', (face, text, width) => {
    expect(Math.abs(widthOf(face, text) - width)).toBeLessThan(0.1);
  });

  it('moves no pair of a face without the table', () => {
    expect(readKerning(undefined)(1, 2)).toBe(0);
    const chinese = faceOf('noto-sans-sc-400');
    expect(chinese.kernOf(chinese.glyphOf(0x4e2d), chinese.glyphOf(0x6587))).toBe(0);
  });
});
