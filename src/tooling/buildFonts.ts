import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { latinCharacters } from '../theme/fontCharacters.ts';
import { writeFontFiles } from './writeFontFiles.ts';

const packages = 'node_modules/@expo-google-fonts';
const target = 'public/fonts';

const fontSources = [
  { name: 'inter-400', file: 'inter/400Regular/Inter_400Regular.ttf' },
  { name: 'inter-600', file: 'inter/600SemiBold/Inter_600SemiBold.ttf' },
  { name: 'source-serif-4-600', file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
];
const licenses = [
  { name: 'OFL-Inter.txt', file: 'inter/LICENSE_FONT' },
  { name: 'OFL-SourceSerif4.txt', file: 'source-serif-4/LICENSE_FONT' },
];

await mkdir(target, { recursive: true });
for (const { name, file } of fontSources) {
  await writeFontFiles(target, name, await readFile(`${packages}/${file}`), latinCharacters);
}
for (const { name, file } of licenses) await copyFile(`${packages}/${file}`, `${target}/${name}`);
