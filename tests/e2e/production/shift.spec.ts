import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { sitePages } from '../../support/siteMap.ts';
import { checkShifts, MOST_SHIFT, watchShifts } from '../support/shifts.ts';

// In a wide window it is asked where each page is opened whole.
for (const site of sitePages) {
  test(`${site.path} does not jump while it loads on a phone`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(site.path);
    await checkShifts(page, site);
  });
}

test('the measure sees a page that jumps', async ({ page }) => {
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What was not painted before cannot jump: on busy cores the page is loaded some frames ahead of its first paint.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
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
