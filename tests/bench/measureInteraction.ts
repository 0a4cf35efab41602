import type { Browser, Page } from '@playwright/test';
import type { Interaction } from './interactions.ts';
import { median } from '../../src/domain/quartiles.ts';

const WARM_UPS = 1;
const ROUNDS = 7;
/** Chromium reports no event that was answered faster; it is counted as this long. */
const LEAST_MS = 16;

declare global {
  interface Window {
    /** The longest time from an event to the paint after it since this was last set to 0, in milliseconds. */
    longestAnswer?: number;
  }
}

/** Milliseconds from the input to the paint that follows it. */
export interface Answer {
  readonly median: number;
  readonly worst: number;
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript((least) => {
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longestAnswer = Math.max(window.longestAnswer ?? 0, duration);
    });
    // A name of its own: the types of the DOM do not know the threshold yet.
    const wanted = { type: 'event', durationThreshold: least };
    observer.observe(wanted);
  }, LEAST_MS);
}

async function answerOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.longestAnswer = 0;
  });
  await act();
  // What follows the paint (charts drawn from the deferred view, the entry itself) comes to rest.
  await page.waitForTimeout(450);
  return page.evaluate((least) => Math.max(least, window.longestAnswer ?? 0), LEAST_MS);
}

/** Opens the interaction's page again and does it several times. */
export async function measureInteraction(
  browser: Browser,
  url: string,
  { path, act }: Interaction,
  slowdown: number,
  documents: ReadonlyMap<string, Uint8Array> | null,
): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await watch(page);
  if (documents !== null) {
    await page.route('**/api/v1/**', async (route) => {
      const body = documents.get(new URL(route.request().url()).pathname);
      if (body === undefined) await route.fulfill({ status: 404, body: '{}' });
      else await route.fulfill({ contentType: 'application/json', body: Buffer.from(body) });
    });
  }
  await page.goto(new URL(path, url).href);
  await page.locator('figure svg').first().waitFor();
  await page.waitForTimeout(1500);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const answers: number[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const answer = await answerOf(page, () => act(page, round));
    if (round >= WARM_UPS) answers.push(answer);
  }
  await context.close();
  return { median: median(answers), worst: Math.max(...answers) };
}
