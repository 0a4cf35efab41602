import type { Browser, Page } from '@playwright/test';
import { median } from '../../src/domain/quartiles.ts';

/** Longest that a reader may wait for the finds of a letter, in milliseconds, on a slow processor. */
const BOUND_MS = 30;
/** Names, numbers, Chinese, slips, and beginnings that thousands of things have. */
const typed = [
  'iso secretariats',
  'qwen3.7',
  'gbt40032',
  '动力电池',
  'deepsek v4',
  'committee',
  'information',
];

declare global {
  interface Window {
    /** Milliseconds from each key to the finds that it brought. */
    answers?: number[];
  }
}

export interface SearchTimes {
  readonly keys: number;
  readonly median: number;
  readonly most: number;
  readonly worst: number;
}

/**
 * Notes when a key goes down, and when its finds are in the page: React puts them there at the end of the event, so
 * whatever is put off by a listener that hears the event last comes after them.
 */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const answers: number[] = [];
    window.answers = answers;
    let pressed = 0;
    document.addEventListener('beforeinput', () => (pressed = performance.now()), true);
    window.addEventListener('input', () => queueMicrotask(() => answers.push(performance.now() - pressed)));
  });
}

/** Types searches letter by letter once everything has been read, on a processor slowed down so many times. */
export async function measureSearch(browser: Browser, url: string, slowdown: number): Promise<SearchTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(new URL('/about', url).href);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const field = page.getByRole('combobox');
  await field.pressSequentially('a first search');
  await page.getByText('Still reading').waitFor();
  await page.getByText('Still reading').waitFor({ state: 'detached', timeout: 120_000 });
  await watch(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const text of typed) {
    await field.fill('');
    await page.waitForTimeout(300);
    // As fast as people type: a letter in a tenth of a second.
    await field.pressSequentially(text, { delay: 100 });
    await page.waitForTimeout(300);
  }
  const answers = await page.evaluate(() => window.answers ?? []);
  await context.close();
  const sorted = answers.toSorted((a, b) => a - b);
  return {
    keys: sorted.length,
    median: median(sorted),
    most: sorted[Math.floor(sorted.length * 0.9)] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

/** The times in a line, with the bound that nine in ten of them keep or miss. */
export function searchLine({ keys, median: half, most, worst }: SearchTimes, slowdown: number): string {
  const verdict = most <= BOUND_MS ? 'holds' : 'MISSED';
  return [
    `Search, ${String(slowdown)}x slower: milliseconds from a key to its finds, of ${String(keys)} keys`,
    `median ${half.toFixed(0)}, nine in ten ${most.toFixed(0)}, worst ${worst.toFixed(0)}; bound ${String(BOUND_MS)} ${verdict}`,
  ].join(': ');
}
