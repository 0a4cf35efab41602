import { expect, test } from '@playwright/test';
import { sitePages } from '../../support/siteMap.ts';
import { figureOf, settled } from '../support/openPages.ts';

const MOST_SHIFT = 0.02;

declare global {
  interface Window {
    layoutShifts?: { value: number; moved: string }[];
  }
}

for (const site of sitePages) {
  for (const width of [360, 1280]) {
    test(`${site.path} does not jump while it loads at ${String(width)} px`, async ({ page }) => {
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
      // Late answers are where pages jump: each document takes a moment of its own.
      let delay = 0;
      await page.route('**/api/v1/**', async (route) => {
        delay += 60;
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.path);
      await settled(page, site);
      const [first] = site.figures;
      // One below the window is not drawn before a reader comes near.
      const isSeen =
        first !== undefined &&
        (await figureOf(page, first).evaluate((one) => one.getBoundingClientRect().top < window.innerHeight));
      if (isSeen) await expect(page.locator('figure svg [data-key]').first()).toBeAttached();
      // Two frames later the browser has told of everything that moved.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const shifts = (await page.evaluate(() => window.layoutShifts)) ?? [];
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
    });
  }
}

test('the measure sees a page that jumps', async ({ page }) => {
  await page.goto('/about');
  const value = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') resolve(entry.value);
          }
        }).observe({ type: 'layout-shift' });
        const block = document.createElement('div');
        block.style.height = '300px';
        document.body.prepend(block);
      }),
  );
  expect(value).toBeGreaterThan(MOST_SHIFT);
});
