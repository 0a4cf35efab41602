import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { findBrowser } from './findBrowser.ts';
import { indexedPng } from './indexedPng.ts';
import { withServer } from './withServer.ts';

/** Path of the README's picture: next to the code, and not published with the app. */
const PICTURE = '.github/overview.png';
const WINDOW = { width: 1280, height: 860 } as const;

/** Captures a page as in the light theme on a later visit, with the site's own fonts, when everything is drawn. */
async function screenshot(url: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.addInitScript("localStorage.setItem('faces', '/fonts/')");
    for (const _visit of ['first', 'later']) await page.goto(url, { waitUntil: 'networkidle' });
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await browser.close();
  }
}

const { data, width, height } = PNG.sync.read(await withServer(screenshot));
const drawn = await indexedPng(data, width, height);
await writeFile(PICTURE, drawn);
console.log(`${PICTURE}: ${String(width)} × ${String(height)} pixels, ${String(drawn.length)} bytes`);
