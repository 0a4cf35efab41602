import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { industriesDocument } from '../../../src/contract/catalog.ts';
import { isoDay, periodStart } from '../../../src/contract/periodDays.ts';
import { test } from '../support/readerTest.ts';
import { builtDocument } from '../../support/builtDocuments.ts';
import { sitePages } from '../../support/siteMap.ts';
import { checkLength, excessesOf, lengthWindows } from '../support/lengths.ts';
import { checkShifts, MOST_SHIFT, watchShifts } from '../support/shifts.ts';

const { phone } = lengthWindows;

// In a wide window both are asked where each page is opened whole.
for (const site of sitePages) {
  test(`${site.path} does not jump on a phone, begins with its answer and ends soon`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize({ width: phone.width, height: phone.height });
    await page.goto(site.path);
    await checkShifts(page, site);
    await checkLength(page, site, phone);
  });
}

test('the measure sees a page that is too long and answers too late', async ({ page }) => {
  await page.setViewportSize({ width: phone.width, height: phone.height });
  await page.goto('/policy/targets');
  expect(await excessesOf(page, phone)).toEqual([]);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '6000px';
    document.querySelector('main')?.prepend(block);
  });
  const excesses = await excessesOf(page, phone);
  expect(excesses.map(({ from }) => from)).toEqual(['longest', 'answer']);
});

/** A day on which the data of the tests are late. */
const LATE = new Date('2028-01-01T12:00:00Z');

for (const path of ['/policy', '/indicators', '/coming-up']) {
  test(`${path} does not jump as it says that its data are late`, async ({ page }) => {
    const site = sitePages.find((one) => one.path === path);
    if (site === undefined) throw new Error(`${path} is no page of the site.`);
    await page.clock.setFixedTime(LATE);
    await watchShifts(page);
    await page.setViewportSize({ width: phone.width, height: phone.height });
    await page.goto(path);
    await expect(page.getByText(/^These data are [\d,]+ days old and may be out of date\.$/)).toBeVisible();
    await checkShifts(page, site);
  });
}

const dist = new URL('../../../dist/', import.meta.url);

/** Names of the built pages in which something is counted from the reader's day, which the build does not know. */
const counting = readdirSync(dist).filter(
  (file) => file.endsWith('.html') && readFileSync(new URL(file, dist), 'utf8').includes('data-clock'),
);
const counted = sitePages.filter(({ path }) => counting.includes(`${path.slice(1) || 'index'}.html`));
const daysAfter = [3, 33, 90, 215, 300];

test('pages that count from the reader’s day are found', () => {
  expect(counted.map(({ path }) => path)).toContain('/rules');
});

for (const site of counted)
  for (const { width, height } of Object.values(lengthWindows))
    for (const days of daysAfter)
      test(`${site.path} does not jump ${String(days)} days after its data, ${String(width)} pixels wide`, async ({
        page,
      }) => {
        const { datasetDate } = builtDocument(industriesDocument);
        await page.clock.setFixedTime(`${isoDay(periodStart(datasetDate) + days)}T12:00:00Z`);
        await watchShifts(page);
        await page.setViewportSize({ width, height });
        await page.goto(site.path);
        await checkShifts(page, site);
      });

/** Pages whose first screen has a table with columns beside each other, in a window of so many pixels. */
const tables = [
  ['/organizations', 360],
  ['/indicators', 1280],
] as const;

test('a table is not seen before its last row, which may widen a column', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [path, width] of tables) {
    await page.setViewportSize({ width, height: 900 });
    const html = await (await page.request.get(path)).text();
    const rows = html.split('</tr>');
    const part = rows.slice(0, 5).join('</tr>');
    const widths: number[] = [];
    for (const [body, isWhole] of [
      [part, false],
      [html, true],
    ] as const) {
      await page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(path);
      const row = page.locator('table.cells').first().locator('tbody tr').nth(2);
      await expect(row, path).toBeVisible({ visible: isWhole });
      widths.push((await row.locator('td').first().boundingBox())?.width ?? 0);
      await page.unroute(`**${path}`);
    }
    // Else there is nothing to hide.
    expect(widths[0], path).not.toBe(widths[1]);
  }
  await context.close();
});

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
