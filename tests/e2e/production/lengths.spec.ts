import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../support/siteMap.ts';
import { settled } from '../support/openPages.ts';
import { test } from '../support/readerTest.ts';

/** Pixels that a page may be long, and above which it must have begun to answer, by the window. */
const windows = [
  { width: 1280, height: 900, longest: 4_200, answer: 900 },
  { width: 360, height: 780, longest: 6_000, answer: 600 },
] as const;

interface Exception {
  readonly why: string;
  /** What the page is let off. */
  readonly from: 'longest' | 'answer';
}

/** Pages that may be longer, or answer later, each of which must need it. */
const exceptions: Readonly<Record<string, readonly Exception[]>> = {
  '/about': [{ from: 'answer', why: 'a text whose beginning has no number' }],
  '/ai-pricing/check': [{ from: 'answer', why: 'it answers what a reader writes' }],
  '/follow': [{ from: 'answer', why: 'a list of addresses' }],
};

/** What answers: marks and drawings of figures, rows of tables, numbers with a card, facts of a record. */
const answers = [
  'figure svg :is([data-key], use)',
  'table tbody tr',
  'button.evidence-link',
  'section[aria-label="What it is"] dd',
];

/** The top of the first answer; beyond any page if there is none. */
const firstAnswer = (page: Page): Promise<number> =>
  page.evaluate((selectors) => {
    const shown = [...document.querySelectorAll(selectors.map((one) => `main ${one}`).join())]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    return Math.min(1e6, ...shown.map(({ top }) => top + window.scrollY));
  }, answers);

/** Goes along the page, so that all of it has the height of what is drawn. */
async function lengthOf(page: Page): Promise<number> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < (await height()); y += 700) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
    await page.waitForTimeout(40);
  }
  return height();
}

/** Returns what a page exceeds in a window. */
async function excessesOf(page: Page, { longest, answer }: (typeof windows)[number]) {
  // The same page was left far below.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  let first = await firstAnswer(page);
  // A drawing in the first screen may still be on its way.
  for (let looks = 0; looks < 20 && first > answer; looks += 1) {
    await page.waitForTimeout(100);
    first = await firstAnswer(page);
  }
  const length = await lengthOf(page);
  return [
    ...(length > longest ? [{ from: 'longest', pixels: length }] : []),
    ...(first > answer ? [{ from: 'answer', pixels: first }] : []),
  ];
}

for (const site of sitePages) {
  test(`${site.path} begins with its answer and ends soon, wide and on a phone`, async ({ page }) => {
    const allowed = (exceptions[site.path] ?? []).map(({ from }) => from);
    const needed = new Set<string>();
    for (const size of windows) {
      await page.setViewportSize({ width: size.width, height: size.height });
      await page.goto(site.path);
      await settled(page, site);
      const excesses = await excessesOf(page, size);
      for (const { from } of excesses) needed.add(from);
      expect
        .soft(
          excesses.filter(({ from }) => !allowed.some((one) => one === from)),
          `at ${String(size.width)} px`,
        )
        .toEqual([]);
    }
    expect(allowed.filter((one) => !needed.has(one))).toEqual([]);
  });
}

test('the measure sees a page that is too long and answers too late', async ({ page }) => {
  const [, phone] = windows;
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
