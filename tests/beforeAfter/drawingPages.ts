import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { buildTestPage } from '../bench/buildBenchPage.ts';
import { serveFolder } from '../bench/serveFolder.ts';

/** The folder that holds the built API. */
export const PUBLIC = 'public';

/** A page with the figures of the catalog, its API answered from the built documents on disk. */
async function openDrawingPage(browser: Browser, url: string): Promise<Page> {
  // A context each, so that each page has a process of its own.
  const page = await (await browser.newContext()).newPage();
  await page.route('**/api/**', async (route) => {
    const path = join(PUBLIC, new URL(route.request().url()).pathname);
    const body = await readFile(path).catch(() => null);
    await (body === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body, contentType: 'application/json' }));
  });
  await page.goto(url);
  await page.waitForFunction(() => window.figures !== undefined);
  return page;
}

/** Opens pages that can draw every figure while `act` runs. */
export async function withDrawingPages<T>(
  count: number,
  act: (pages: readonly Page[]) => Promise<T>,
): Promise<T> {
  const folder = resolve('.cache/before-after-page');
  await buildTestPage(resolve(import.meta.dirname, 'page'), folder, false);
  return serveFolder(folder, async (url) => {
    const browser = await chromium.launch({
      executablePath: findBrowser().path,
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    });
    try {
      const pages: Page[] = [];
      while (pages.length < count) pages.push(await openDrawingPage(browser, url));
      return await act(pages);
    } finally {
      await browser.close();
    }
  });
}

/** The sentence of an error that was thrown in a page. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
