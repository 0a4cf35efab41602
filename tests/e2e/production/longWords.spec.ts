import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { sitePages } from '../../support/siteMap.ts';
import { refusePageData } from '../support/pageData.ts';

const WORD = 'W'.repeat(200);
/** Fields of the documents that a page shows as they stand. */
const shown = new Set([
  'title',
  'titleOriginal',
  'name',
  'label',
  'definition',
  'summary',
  'publisher',
  'note',
  'notes',
  'locator',
  'subject',
  'unitTitle',
  'question',
]);

/** A document in which every text that is shown is one word that nothing breaks. */
function withLongWords(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return shown.has(key) && value !== '' ? WORD : value;
  if (Array.isArray(value)) return value.map((one: unknown) => withLongWords(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withLongWords(one, name)]));
}

/** The page about the site, and one that waits for a sentence, show no words of records. */
const without = ['/about', '/ai-pricing/check'];

for (const { path } of sitePages.filter((site) => !without.includes(site.path))) {
  test(`a word of 200 letters in every title, name and label leaves ${path} as wide as a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    let spoiled = 0;
    await refusePageData(page);
    await page.route(/\/api\/v1\/.+\.json$/, async (route) => {
      const body: unknown = await (await route.fetch()).json();
      spoiled += 1;
      await route.fulfill({ json: withLongWords(body) });
    });
    await page.goto(path);
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0, { timeout: 20_000 });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Loading/);
    await page.keyboard.press('End');
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
    expect(spoiled).toBeGreaterThan(0);
    await expect(page.getByRole('main')).toContainText('W'.repeat(40));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    // A document that is still on its way belongs to no test any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}
