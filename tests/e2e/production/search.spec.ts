import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { axeFaults } from '../support/axe.ts';

test('finds by keyboard on a page of a past day, and leads there with the focus on the heading', async ({
  page,
}) => {
  await page.goto('/about?asOf=2026-05-28');
  await page.getByRole('heading', { level: 1, name: 'About' }).waitFor();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('combobox');
  const option = (name: RegExp) => dialog.getByRole('option', { name });

  // A slash in a field is a slash.
  await page.getByLabel('As of').focus();
  await page.keyboard.press('/');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).focus();
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(field).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  // Closed and gone: one that is about to go would open no second time.
  await expect(page.locator('dialog')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await field.pressSequentially('GBT40032');
  const first = option(/^GB\/T 40032-2021/);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByRole('status')).toHaveText(/\d results? of/);
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Home');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/standards/gb-t-40032-2021?asOf=2026-05-28');
  await expect(page.getByRole('heading', { level: 1, name: /^GB\/T 40032-2021/ })).toBeFocused();
  await expect(dialog).toHaveCount(0);
});

test('gives values with period and source, opens beside the page, and has no value of a later day', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/models/no-such-model');
  await page.getByRole('button', { name: 'Search the site for “no such model”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('combobox');
  await expect(field).toHaveValue('no such model');
  await field.fill('ISO secretariats');
  const found = dialog.getByRole('option', { name: /^ISO and joint ISO\/IEC secretariats held/ });
  await expect(found).toContainText(/China \d+, United States \d+ secretariats, \d{4} · \S/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const [beside] = await Promise.all([context.waitForEvent('page'), found.click({ button: 'middle' })]);
  await expect(beside).toHaveURL('/indicators/bodies-iso-secretariats');
  await beside.close();
  await expect(dialog).toBeVisible();

  await field.fill('zqxj');
  await expect(dialog.getByText(/^Nothing on record has these words/)).toBeVisible();

  await page.goto('/about?asOf=2018-01-01');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await field.fill('5G patents');
  // What has no day on record is found on every day; what is of a later one is not.
  await expect(dialog.getByText(/^\d+ results? of|^Nothing found\.$/).first()).toBeVisible();
  await expect(dialog.getByRole('option', { name: /\b20(19|[2-9]\d)\b/ })).toHaveCount(0);
});

test('leads to a figure on its page', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('combobox').fill('hours of the week at peak');
  await dialog.getByRole('option', { name: /^Hours of the week at peak/ }).click();
  await expect(page).toHaveURL('/ai-pricing/cost#peak-clock');
  await expect(page.locator('[data-figure="peak-clock"]')).toBeInViewport();
});
