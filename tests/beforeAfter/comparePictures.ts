import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { readPng, type PngContent } from '../e2e/support/pngFile.ts';
import { argumentOf, orSayWhy } from '../support/commandArguments.ts';
import { byChange, comparePair, pairsPage, type PicturePair } from './picturePairs.ts';

const USAGE = 'Use: npm run pictures:compare -- --before DIR --after DIR --out DIR';
/** Pairs on one sheet: what a screen can show at a readable size. */
const PER_SHEET = 6;
const SHEET_WIDTH = 1600;

async function namesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => {
    throw new Error(`There is no folder ${folder}. ${USAGE}`);
  });
  return files.filter((file) => file.endsWith('.png'));
}

const pngIn = async (folder: string, name: string): Promise<PngContent | null> => {
  const bytes = await readFile(join(folder, name)).catch(() => null);
  return bytes === null ? null : readPng(bytes);
};

/** Copies the pictures of a pair beside the page that shows them. */
async function keepPair({ name, change }: PicturePair, before: string, after: string, out: string) {
  if (change !== 'only after') await copyFile(join(before, name), join(out, 'before', name));
  if (change !== 'only before') await copyFile(join(after, name), join(out, 'after', name));
}

/** Draws the pairs as PNG sheets, `sheet-01.png` first. */
async function drawSheets(pairs: readonly PicturePair[], out: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 900 } });
    const draft = join(out, 'sheet.html');
    const count = Math.ceil(pairs.length / PER_SHEET);
    for (let sheet = 0; sheet < count; sheet += 1) {
      const shown = pairs.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET);
      await writeFile(
        draft,
        pairsPage(`Changed pictures, sheet ${String(sheet + 1)} of ${String(count)}`, shown),
      );
      await page.goto(pathToFileURL(draft).href);
      const name = `sheet-${String(sheet + 1).padStart(String(count).length, '0')}.png`;
      await page.screenshot({ path: join(out, name), fullPage: true });
    }
    await rm(draft, { force: true });
    return count;
  } finally {
    await browser.close();
  }
}

/** Pairs the pictures of two folders by name and shows those that changed side by side. */
async function compare(before: string, after: string, out: string): Promise<void> {
  const names = [...new Set([...(await namesIn(before)), ...(await namesIn(after))])].sort();
  for (const side of ['before', 'after']) await mkdir(join(out, side), { recursive: true });
  const pairs: PicturePair[] = [];
  for (const name of names)
    pairs.push(comparePair(name, await pngIn(before, name), await pngIn(after, name)));
  const changed = pairs.filter(({ change }) => change !== 'same').sort(byChange);
  for (const pair of changed) await keepPair(pair, before, after, out);
  const rows = [...pairs]
    .sort(byChange)
    .map(({ name, change, percent }) => `${name},${change},${String(percent)}`);
  await writeFile(join(out, 'pictures.csv'), ['file,change,percent', ...rows, ''].join('\n'));
  await writeFile(join(out, 'index.html'), pairsPage('Pictures before and after', changed));
  const sheets = await drawSheets(changed, out);
  const count = (change: PicturePair['change']) =>
    `${String(pairs.filter((pair) => pair.change === change).length)} ${change}`;
  console.log(
    `${count('changed')}, ${count('same')}, ${count('only before')}, ${count('only after')}: ` +
      `${join(out, 'index.html')} and ${String(sheets)} sheets beside it.`,
  );
}

const args = process.argv.slice(2);
await orSayWhy(() => {
  const folder = (name: string) => resolve(argumentOf(args, name, USAGE));
  return compare(folder('before'), folder('after'), folder('out'));
});
