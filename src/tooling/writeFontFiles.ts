import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// Aligned figures (tnum, lnum) and the spacing of running text. Accented letters are whole characters here, so the
// features that compose them would only add a fifth to the size.
const keepFeatures = ['kern', 'liga', 'lnum', 'locl', 'tnum'];

const formats = [
  { extension: 'woff2', targetFormat: 'woff2', preserveNameIds: [] },
  // For programs without web fonts: the PDF writer, and SVG viewers outside a browser. They use the family and the
  // style named in the font itself.
  { extension: 'ttf', targetFormat: 'truetype', preserveNameIds: [16, 17] },
] as const;

/** Subsets a font to the given characters and writes it into a folder as WOFF2 and TrueType. */
export async function writeFontFiles(
  folder: string,
  name: string,
  font: Buffer,
  characters: string,
): Promise<void> {
  for (const { extension, ...options } of formats) {
    const subset = await subsetFont(font, characters, { ...options, keepFeatures, noHinting: true });
    await writeFile(join(folder, `${name}.${extension}`), subset);
    console.log(`${name}.${extension}: ${(subset.length / 1000).toFixed(1)} kB`);
  }
}
