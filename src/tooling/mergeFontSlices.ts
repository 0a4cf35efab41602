import { readFile } from 'node:fs/promises';
import { Font, type TTF } from 'fonteditor-core';
import subsetFont from 'subset-font';

/** A file with some characters of a font, as web fonts of large scripts are split. */
export interface FontSlice {
  readonly path: string;
  /** CSS `unicode-range` of the file. */
  readonly range: string;
}

/** Parses a CSS `unicode-range`: `U+4E00-4E05,U+FF08`. */
export function inUnicodeRange(range: string): (character: string) => boolean {
  const pairs = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (character) => {
    const code = character.codePointAt(0) ?? -1;
    return pairs.some(([first, last]) => code >= first && code <= last);
  };
}

/** Assigns characters to slices, each to the first that claims it; the rest is `left`. */
export function shareOut(
  slices: readonly FontSlice[],
  characters: string,
): { shares: { path: string; characters: string }[]; left: string } {
  let left = Array.from(characters);
  const shares = slices.flatMap(({ path, range }) => {
    const has = inUnicodeRange(range);
    const mine = left.filter(has);
    left = left.filter((character) => !has(character));
    return mine.length === 0 ? [] : [{ path, characters: mine.join('') }];
  });
  return { shares, left: left.join('') };
}

async function readShare(path: string, characters: string, weight: number): Promise<TTF.TTFObject> {
  const cut = await subsetFont(await readFile(path), characters, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    variationAxes: { wght: weight },
  });
  return Font.create(cut, { type: 'ttf', compound2simple: true }).get();
}

const isWanted = (glyph: TTF.Glyph, wanted: ReadonlySet<number>) =>
  Array.isArray(glyph.unicode) && glyph.unicode.some((code) => wanted.has(code));

/**
 * Merges the slices of a variable font into one TrueType font, fixed at a weight, with the given characters.
 *
 * @throws Error that names the characters that no slice has.
 */
export async function mergeFontSlices(
  slices: readonly FontSlice[],
  characters: string,
  face: { family: string; weight: number; style: string },
): Promise<Buffer> {
  const { shares, left } = shareOut(slices, characters);
  const fonts = await Promise.all(
    shares.map(async (share) => ({
      ttf: await readShare(share.path, share.characters, face.weight),
      wanted: new Set(Array.from(share.characters, (character) => character.codePointAt(0) ?? 0)),
    })),
  );
  const [first] = fonts;
  if (first === undefined) throw new Error(`No file of ${face.family} has any of: ${characters}`);
  const glyphs = fonts.flatMap(({ ttf, wanted }) => ttf.glyf.filter((glyph) => isWanted(glyph, wanted)));
  const made = new Set(glyphs.flatMap((glyph) => glyph.unicode));
  const missing = Array.from(characters).filter((character) => !made.has(character.codePointAt(0) ?? 0));
  if (missing.length > 0 || left !== '') {
    throw new Error(`${face.family} has no glyph for: ${[...missing].join(' ')}`);
  }
  const { ttf } = first;
  // The first glyph of a font is drawn for characters that it lacks.
  ttf.glyf = [...ttf.glyf.slice(0, 1), ...glyphs];
  const postScriptName = `${face.family.replaceAll(' ', '')}-${face.style}`;
  ttf.name = {
    ...ttf.name,
    fontFamily: face.family,
    fontSubFamily: face.style,
    fullName: `${face.family} ${face.style}`,
    uniqueSubFamily: postScriptName,
    postScriptName,
  };
  ttf['OS/2'].usWeightClass = face.weight;
  const font = Font.create();
  font.set(ttf);
  return Buffer.from(font.write({ type: 'ttf', toBuffer: true }));
}
