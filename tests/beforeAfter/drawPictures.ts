import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { argumentOf, orSayWhy } from '../support/commandArguments.ts';
import { PUBLIC, reasonOf, withDrawingPages } from './drawingPages.ts';
import { isOwnFigure, pictureLinks, pictureName } from './links.ts';

const USAGE = 'Use: npm run pictures:draw -- --out DIR [--all]';

async function drawLink(page: Page, link: string, out: string): Promise<string[]> {
  const ids = await page.evaluate((asked) => window.figures?.ids(asked), link);
  const lines: string[] = [];
  for (const id of (ids ?? []).filter((one) => isOwnFigure(link, one))) {
    const name = pictureName(link, id);
    try {
      const png = await page.evaluate(([asked, one]) => window.figures?.draw(asked, one), [
        link,
        id,
      ] as const);
      if (png != null) await writeFile(join(out, name), Buffer.from(png, 'base64'));
      lines.push(`${name},${link},${id},${png == null ? 'nothing to draw' : 'drawn'}`);
    } catch (error) {
      lines.push(`${name},${link},${id},"not drawn: ${reasonOf(error).replaceAll('"', "'")}"`);
    }
  }
  return lines;
}

/** Draws the figures of the catalog into a folder, with a list of them; `all`: of every model and indicator too. */
async function draw(out: string, all: boolean): Promise<void> {
  await mkdir(out, { recursive: true });
  const links = pictureLinks(PUBLIC, all);
  const lines = await withDrawingPages(1, async ([page]) => {
    const found: string[] = [];
    if (page !== undefined) for (const link of links) found.push(...(await drawLink(page, link, out)));
    return found;
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
