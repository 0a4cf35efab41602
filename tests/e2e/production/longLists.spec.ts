import { expect, test } from '@playwright/test';
import { holdBack, taken, withoutScripts } from '../support/stillPage.ts';

const registerList = '**/register/list.json';

test('a long list far below is not waited for, and follows what is chosen meanwhile', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/register');
  await taken(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('/register/list.json'))).toEqual([]);
  const heading = page.locator('#register-list');
  await expect(heading).toContainText(/^1\d,\d{3} /);
  await page.getByText('Batteries', { exact: false }).first().click();
  await expect(heading).toContainText(/^\d{2,3} /);
});

test('what is typed into a list that stands finds its documents once they come', async ({ page }) => {
  const release = await holdBack(page, registerList);
  await page.goto('/register#register-list');
  const rows = page.getByRole('region', { name: 'Table: Documents in the register' }).getByRole('row');
  await page.getByRole('searchbox', { name: /^Search number, title/ }).fill('ISO/IEC 42001');
  expect(await rows.count()).toBeGreaterThan(20);
  release();
  await expect(page.getByRole('heading', { name: /^\d of 1\d,\d{3} documents/ })).toBeVisible();
  await expect(rows.nth(1)).toContainText('ISO/IEC 42001');
  await expect(page).toHaveURL(/42001/);
});

test('a list whose host stumbles stays to be read, and is live once it comes', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.route(registerList, (route) => route.fulfill({ status: 503 }));
  await page.goto('/register#register-list');
  // The first answer and that of the one retry: what stands is left to stand.
  await page.waitForResponse(registerList);
  await page.waitForResponse(registerList);
  await page.unroute(registerList);
  const heading = page.locator('#register-list');
  await expect(heading).toBeVisible();
  await page.getByRole('searchbox', { name: /^Search number, title/ }).fill('ISO/IEC 42001');
  await expect(heading).toContainText(/^\d of /);
  expect(problems).toEqual([]);
});

test('a list that cannot be had is drawn as what is wrong with it, and can be asked for again', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.route(registerList, (route) => route.fulfill({ status: 404 }));
  await page.goto('/register#register-list');
  await expect(page.getByRole('alert')).toContainText('Document register could not be shown');
  await page.unroute(registerList);
  const again = page.getByRole('button', { name: 'Try again' });
  const list = page.getByRole('heading', { name: /^1\d,\d{3} documents/ });
  // On a busy machine the list may have been asked for again by itself.
  await expect(again.or(list)).toBeVisible();
  if (await again.isVisible()) await again.click();
  await expect(list).toBeVisible();
  expect(problems).toEqual([]);
});

test('paper has of a long list what is in the page, and says how much is left out', async ({ browser }) => {
  await withoutScripts(browser, async (page) => {
    await page.goto('/register');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^1\d,\d{3} more on the page\.$/)).toBeVisible();
    // A sheet of A4 is some 1,000 pixels high: without blank ones for the rows that are not there.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
  });
});
