import { expect, type Page } from '@playwright/test';
import type { SitePage } from '../../support/siteMap.ts';
import { figureOf, settled } from './openPages.ts';

/** Documents, alone or all of a page in one file. */
const answers = /\/api\/v1\/|\/assets\/page-/;

/** Below it no reader loses the line: a tenth of a page that moves by a fifth. */
export const MOST_SHIFT = 0.02;

declare global {
  interface Window {
    layoutShifts?: { value: number; moved: string }[];
  }
}

/** Notes what moves by itself from the next opening on, where each document takes a moment of its own to come. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string }[] = [];
    window.layoutShifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry) || typeof entry.value !== 'number') continue;
        const sources: unknown = 'sources' in entry ? entry.sources : [];
        const moved = Array.isArray(sources)
          ? sources.map(({ node }: { node?: Node }) => node?.textContent?.slice(0, 40) ?? '').join(' | ')
          : '';
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Late answers are where pages jump.
  let delay = 0;
  await page.route(answers, async (route) => {
    delay += 60;
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}

/** Waits until an opened page is settled; nothing of it has moved by more than a reader bears, and late answers end. */
export async function checkShifts(page: Page, site: SitePage): Promise<void> {
  await settled(page, site);
  const [first] = site.figures;
  // One below the window is not drawn before a reader comes near.
  const isSeen =
    first !== undefined &&
    (await figureOf(page, first).evaluate((one) => one.getBoundingClientRect().top < window.innerHeight));
  if (isSeen) await expect(page.locator('figure svg [data-key]').first()).toBeAttached();
  // Two frames later the browser has told of everything that moved.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shifts = (await page.evaluate(() => window.layoutShifts)) ?? [];
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
  // One that still waits would answer a request that the browser has let go.
  await page.unrouteAll({ behavior: 'wait' });
}
