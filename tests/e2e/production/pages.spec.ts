import { expect, test, type Page, type Request } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { openWhole, sitePages } from '../support/sitePages.ts';
import { watchPage } from '../support/watchPage.ts';

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const site of sitePages) {
  test(`${site.path} is sound and accessible in light and in dark`, async ({ page, baseURL }) => {
    const problems = watchPage(page, baseURL ?? '');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openWhole(page, site);
    await expect(page).toHaveTitle(/Standards Race/);
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The page is the same but for its colors.
    expect(await axeFaults(page, { rules: ['color-contrast'] })).toEqual([]);
    expect(problems).toEqual([]);
  });

  test(`${site.path} fits a phone`, async ({ page, baseURL }) => {
    const problems = watchPage(page, baseURL ?? '');
    await page.setViewportSize({ width: 360, height: 740 });
    await openWhole(page, site);
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('a page loads its own documents and no others', async ({ page }) => {
  for (const site of sitePages) {
    const loaded: string[] = [];
    const note = (request: Request): void => {
      const path = /\/api\/v1\/(.+)\.json/.exec(request.url())?.[1];
      if (path !== undefined) loaded.push(path.replace(/\d{4}-\d{2}-\d{2}$/, '<day>'));
    };
    page.on('request', note);
    await openWhole(page, site);
    // Parts that come late ask late; what is asked for too much stays in the list.
    await expect
      .poll(() => loaded.toSorted(), { message: site.path })
      .toEqual(['industries', ...site.documents].sort());
    page.off('request', note);
  }
});

test('an address that is no page says so', async ({ page }) => {
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  await page.getByRole('link', { name: 'To the overview →' }).click();
  await expect(page).toHaveURL('/');
});
