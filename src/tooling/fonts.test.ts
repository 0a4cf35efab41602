import { readFileSync, statSync } from 'node:fs';
import { Font } from 'fonteditor-core';
import { describe, expect, it } from 'vitest';
import { chineseFaces, latinFaces } from '../theme/faces.ts';
import { chinesePunctuation, lackingLatin, latinCharacters } from '../theme/fontCharacters.ts';
import { documentCharacters } from './documentCharacters.ts';

const all = [...latinFaces, ...chineseFaces];

function charactersOf(name: string): Set<string> {
  const { cmap } = Font.create(readFileSync(`public/fonts/${name}.ttf`), { type: 'ttf' }).get();
  return new Set(Object.keys(cmap).map((code) => String.fromCodePoint(Number(code))));
}

const missingIn = (name: string, characters: string) => {
  const has = charactersOf(name);
  return Array.from(characters).filter((character) => !has.has(character));
};

describe('the self-hosted fonts', () => {
  it.each(latinFaces)('$name is a woff2 file below 30 kB', ({ name }) => {
    expect(statSync(`public/fonts/${name}.woff2`).size).toBeLessThan(30_000);
  });

  it.each(chineseFaces)('$name is a woff2 file below 120 kB', ({ name }) => {
    expect(statSync(`public/fonts/${name}.woff2`).size).toBeLessThan(120_000);
  });

  it.each(all)('$name comes as WOFF2 and as TrueType', ({ name }) => {
    expect(readFileSync(`public/fonts/${name}.woff2`).subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(readFileSync(`public/fonts/${name}.ttf`).readUInt32BE()).toBe(0x00010000);
  });

  it.each(['OFL-Inter.txt', 'OFL-SourceSerif4.txt', 'OFL-NotoSansSC.txt'])(
    'carry their licence in %s',
    (name) => {
      expect(readFileSync(`public/fonts/${name}`, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    },
  );

  it.each(latinFaces)('$name has the Latin characters that we promise, and no more', ({ name, family }) => {
    expect(missingIn(name, latinCharacters).join('')).toBe(lackingLatin[family]);
  });

  it.each(chineseFaces)('$name has every other character of the built documents', async ({ name }) => {
    const needed = `${await documentCharacters('public/api/v1')}${chinesePunctuation}`;
    expect(missingIn(name, needed)).toEqual([]);
  });
});
