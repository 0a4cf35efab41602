import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontCharacters } from './fontCharacters.ts';

const packages = 'node_modules/@expo-google-fonts';
const target = 'public/fonts';

const faces = [
  { name: 'inter-400', file: 'inter/400Regular/Inter_400Regular.ttf' },
  { name: 'inter-600', file: 'inter/600SemiBold/Inter_600SemiBold.ttf' },
  { name: 'source-serif-4-600', file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
];
const licenses = [
  { name: 'OFL-Inter.txt', file: 'inter/LICENSE_FONT' },
  { name: 'OFL-SourceSerif4.txt', file: 'source-serif-4/LICENSE_FONT' },
];

// Figures that line up (tnum, lnum) and the spacing of running text. Accented letters are whole characters here,
// so the features that compose them would only add a fifth to the size.
const keepFeatures = ['kern', 'liga', 'lnum', 'locl', 'tnum'];

async function buildFace(name: string, file: string): Promise<void> {
  const whole = await readFile(`${packages}/${file}`);
  const subset = await subsetFont(whole, fontCharacters, {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
  });
  await writeFile(`${target}/${name}.woff2`, subset);
  console.log(
    `${name}.woff2: ${(subset.length / 1000).toFixed(1)} kB of ${(whole.length / 1000).toFixed(1)} kB`,
  );
}

await mkdir(target, { recursive: true });
for (const { name, file } of faces) await buildFace(name, file);
for (const { name, file } of licenses) await copyFile(`${packages}/${file}`, `${target}/${name}`);
