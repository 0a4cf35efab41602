import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';

async function downloaded(page: Page, link: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('an indicator is downloaded under a name that says what and of which version', async ({ page }) => {
  await page.goto('/indicators/ev-car-sales');
  const sheet = await downloaded(page, page.getByRole('link', { name: 'CSV for spreadsheets' }));
  expect(sheet.name).toMatch(/^ev-car-sales_[\d.]+\.bom\.csv$/);
  expect([...sheet.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const plain = await downloaded(page, page.getByRole('link', { name: 'CSV', exact: true }));
  expect(plain.name).toMatch(/^ev-car-sales_[\d.]+\.csv$/);
  expect(plain.bytes.toString('utf8').startsWith('indicator_id,ref_area,')).toBe(true);
});

test('the whole dataset is one archive', async ({ page }) => {
  await page.goto('/about');
  const archive = await downloaded(page, page.getByRole('link', { name: 'Download the whole dataset' }));
  expect(archive.name).toMatch(/^standards-race-[\d.]+\.zip$/);
  expect(archive.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('lists and pages of sources fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/sources', '/sources/bodies-iso-open-data-tc']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBe(0);
  }
});
