import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { buildTestPage } from '../bench/buildBenchPage.ts';
import { serveFolder } from '../bench/serveFolder.ts';
import { isOwnFigure, pictureLinks, pictureName } from './links.ts';
import { argumentOf, orSayWhy } from '../support/commandArguments.ts';

const USAGE = 'Use: npm run pictures:draw -- --out DIR [--all]';
const PUBLIC = 'public';

/** The page of the drawing command, its API answered from the built documents on disk. */
async function openDrawingPage(page: Page, url: string): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const path = join(PUBLIC, new URL(route.request().url()).pathname);
    const body = await readFile(path).catch(() => null);
    await (body === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body, contentType: 'application/json' }));
  });
  await page.goto(url);
  await page.waitForFunction(() => window.pictures !== undefined);
}

async function drawLink(page: Page, link: string, out: string): Promise<string[]> {
  const ids = await page.evaluate((asked) => window.pictures?.ids(asked), link);
  const lines: string[] = [];
  for (const id of (ids ?? []).filter((one) => isOwnFigure(link, one))) {
    const name = pictureName(link, id);
    try {
      const png = await page.evaluate(([asked, one]) => window.pictures?.draw(asked, one), [
        link,
        id,
      ] as const);
      if (png != null) await writeFile(join(out, name), Buffer.from(png, 'base64'));
      lines.push(`${name},${link},${id},${png == null ? 'nothing to draw' : 'drawn'}`);
    } catch (error) {
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      lines.push(`${name},${link},${id},"not drawn: ${why.replaceAll('"', "'")}"`);
    }
  }
  return lines;
}

/** Draws the figures of the catalogue into a folder, with a list of them; `all`: of every model and indicator too. */
async function draw(out: string, all: boolean): Promise<void> {
  const folder = resolve('.cache/pictures-page');
  await buildTestPage(resolve(import.meta.dirname, 'page'), folder, false);
  await mkdir(out, { recursive: true });
  const links = pictureLinks(PUBLIC, all);
  const lines = await serveFolder(folder, async (url) => {
    const browser = await chromium.launch({
      executablePath: findBrowser().path,
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    });
    try {
      const page = await browser.newPage();
      await openDrawingPage(page, url);
      const found: string[] = [];
      for (const link of links) found.push(...(await drawLink(page, link, out)));
      return found;
    } finally {
      await browser.close();
    }
  });
  await writeFile(join(out, 'pictures.csv'), ['file,link,figure,status', ...lines, ''].join('\n'));
  const drawn = lines.filter((line) => line.endsWith(',drawn')).length;
  const broken = lines.filter((line) => line.includes('not drawn'));
  console.log(
    `${String(drawn)} pictures of ${String(links.length)} views in ${out}, ${String(broken.length)} not drawn.`,
  );
  for (const line of broken) console.log(line);
}

const given = process.argv.slice(2);
await orSayWhy(async () => draw(argumentOf(given, 'out', USAGE), given.includes('--all')));
