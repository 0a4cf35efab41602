import { expect } from '@playwright/test';
import { overflow, rested } from '../support/openPages.ts';
import { testOfTurns, turnTo } from '../support/readerTest.ts';
import { sitePages } from '../../support/siteMap.ts';
import { PAGE_DATA } from '../support/pageData.ts';

const WORD = 'W'.repeat(200);
/** Fields of the documents that a page shows as they stand. */
const shown = [
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
];

/**
 * Answers the page with documents in which every text that is shown is one word that nothing breaks, each by itself.
 * In the page, since what a test takes in hand is carried out of the browser and back, and kept by no cache.
 */
function spoil({ word, names, whole }: { word: string; names: string[]; whole: string }): void {
  const withLongWords = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return names.includes(key) && value !== '' ? word : value;
    if (Array.isArray(value)) return value.map((one: unknown) => withLongWords(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withLongWords(one, name)]));
  };
  const usual = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (new RegExp(whole).test(address)) return new Response('Not found', { status: 404 });
    const answer = await usual(input, init);
    return /\/api\/v1\/.+\.json$/.test(address) ? Response.json(withLongWords(await answer.json())) : answer;
  };
}

const test = testOfTurns(async (page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(spoil, { word: WORD, names: shown, whole: PAGE_DATA.source });
});

/** The page about the site, and one that waits for a sentence, show no words of records. */
const without = ['/about', '/ai-pricing/check'];

for (const { path } of sitePages.filter((site) => !without.includes(site.path))) {
  test(`a word of 200 letters in every title, name and label leaves ${path} as wide as a phone`, async ({
    page,
  }) => {
    await turnTo(page, path);
    await rested(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Loading/);
    await page.keyboard.press('End');
    await rested(page);
    await expect(page.getByRole('main')).toContainText('W'.repeat(40));
    expect(await overflow(page)).toBe(0);
  });
}
