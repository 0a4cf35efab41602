import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Interaction } from './interactions.ts';
import { watchAnswers } from './watchAnswers.ts';

export interface OpenInteraction {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

/** Opens the page of an interaction afresh and waits until it rests, then slows the processor down. */
export async function openInteraction(
  browser: Browser,
  url: string,
  { path }: Interaction,
  slowdown: number,
  documents: ReadonlyMap<string, Uint8Array> | null,
): Promise<OpenInteraction> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await watchAnswers(page);
  if (documents !== null) {
    await page.route('**/api/v1/**', async (route) => {
      const body = documents.get(new URL(route.request().url()).pathname);
      if (body === undefined) await route.fulfill({ status: 404, body: '{}' });
      else await route.fulfill({ contentType: 'application/json', body: Buffer.from(body) });
    });
  }
  await page.goto(new URL(path, url).href);
  await page.locator('figure svg:visible').first().waitFor();
  await page.waitForTimeout(1500);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, devtools, close: () => context.close() };
}
