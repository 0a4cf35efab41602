import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chinesePunctuation } from '../theme/fontCharacters.ts';
import { existsSync } from 'node:fs';
import { chineseFaces } from '../theme/faces.ts';
import type { FontSlice } from './mergeFontSlices.ts';
import { documentCharacters } from './documentCharacters.ts';

const notoFolder = 'node_modules/@fontsource-variable/noto-sans-sc';
const fontFolder = 'public/fonts';
const list = join(fontFolder, 'noto-sans-sc.json');
/** Increase it when the fonts are made differently, so that old ones are rebuilt. */
const recipe = 1;
const styles = { 400: 'Regular', 600: 'SemiBold' } as const;

async function fontSlices(): Promise<FontSlice[]> {
  const ranges: unknown = JSON.parse(await readFile(join(notoFolder, 'unicode.json'), 'utf8'));
  if (typeof ranges !== 'object' || ranges === null)
    throw new Error(`${notoFolder}/unicode.json has no ranges.`);
  return Object.entries(ranges).map(([key, range]) => ({
    path: join(notoFolder, 'files', `noto-sans-sc-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    range: String(range),
  }));
}

const paths = chineseFaces.flatMap(({ name }) => [`${name}.woff2`, `${name}.ttf`]);

/** True if the existing fonts were made in this way for these characters. */
async function isFresh(stamp: string): Promise<boolean> {
  const all = [list, ...paths.map((path) => join(fontFolder, path))];
  return all.every((path) => existsSync(path)) && (await readFile(list, 'utf8')) === stamp;
}

const wantedCharacters = await documentCharacters('public/api/v1');
const characters = [...new Set(wantedCharacters + chinesePunctuation)].sort().join('');
const stamp = `${JSON.stringify({ recipe, characters })}\n`;
if (await isFresh(stamp)) {
  console.log(`Noto Sans SC: ${characters.length} characters, as before.`);
} else {
  // The font tools load more slowly than everything else here, and most runs do not need them.
  const { mergeFontSlices } = await import('./mergeFontSlices.ts');
  const { writeFontFiles } = await import('./writeFontFiles.ts');
  const slices = await fontSlices();
  for (const { name, family, weight } of chineseFaces) {
    const font = await mergeFontSlices(slices, characters, { family, weight, style: styles[weight] });
    await writeFontFiles(fontFolder, name, font, characters);
  }
  await copyFile(join(notoFolder, 'LICENSE'), join(fontFolder, 'OFL-NotoSansSC.txt'));
  // Written last, since it means that all others exist.
  await writeFile(list, stamp);
}
