import type { Browser, Page } from '@playwright/test';
import type { Figure } from '../../src/figure/figure.ts';
import type { Ask } from './page/ours.ts';

export interface Timed {
  readonly ms: number;
  readonly png: Buffer;
}

export type Contestant = 'ours' | 'html-to-image' | 'modern-screenshot' | 'snapdom';

/** A page of its own, in a fresh context, with one figure drawn as the dashboard draws it. */
export async function openFigure(
  browser: Browser,
  url: string,
  figures: readonly Figure[],
  index: number,
): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 900, height: 900 }, deviceScaleFactor: 2 })
  ).newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.bench !== undefined);
  await page.evaluate((all) => window.bench?.take(all), figures);
  await page.evaluate((at) => window.bench?.show(at), index);
  await page.locator('figure svg [data-key]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(300);
  return page;
}

/** One export on that page, timed inside it. */
export async function exportOnce(page: Page, who: Contestant, index: number, ask: Ask = {}): Promise<Timed> {
  const done =
    who === 'ours'
      ? await page.evaluate(([at, asked]) => window.bench?.ours(at, asked), [index, ask] as const)
      : await page.evaluate((name) => window.bench?.peer(name), who);
  if (done === undefined) throw new Error('The page has no bench.');
  return { ms: done.ms, png: Buffer.from(done.png, 'base64') };
}
