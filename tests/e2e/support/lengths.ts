import { expect, type Page } from '@playwright/test';
import type { SitePage } from '../../support/siteMap.ts';

/** Pixels that a page may be long, and above which it must have begun to answer, by the window. */
export const lengthWindows = {
  wide: { width: 1280, height: 900, longest: 4_200, answer: 900 },
  phone: { width: 360, height: 780, longest: 6_000, answer: 600 },
} as const;

type Window = (typeof lengthWindows)[keyof typeof lengthWindows];

/** Pages that may answer later, by the width of the windows in which they do. */
const lateAnswers: Readonly<Record<string, readonly Window['width'][]>> = {
  // A text whose beginning has no number.
  '/about': [1280, 360],
  // It answers what a reader writes.
  '/ai-pricing/check': [1280, 360],
  // A list of addresses.
  '/follow': [1280, 360],
};

/** Answers of a page: marks and drawings of figures, rows of tables, numbers with a card, facts of a record. */
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

/** Returns what a settled page exceeds in a window. */
export async function excessesOf(page: Page, { longest, answer }: Window) {
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

/** A settled page ends soon and begins with its answer, unless it is one that need not, which then does not. */
export async function checkLength(page: Page, { path }: SitePage, size: Window): Promise<void> {
  const excesses = await excessesOf(page, size);
  const allowed = lateAnswers[path]?.includes(size.width) === true ? ['answer'] : [];
  expect(
    excesses.map(({ from }) => from),
    `${path} at ${String(size.width)} px: ${JSON.stringify(excesses)}`,
  ).toEqual(allowed);
}
