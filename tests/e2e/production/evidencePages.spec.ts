import { expect, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { sourcesDocument } from '../../../src/contract/sources.ts';
import { indicatorIndexDocument } from '../../../src/contract/indicator.ts';
import { boardIndexDocument } from '../../../src/contract/leaderboards.ts';
import { participationIndexDocument } from '../../../src/contract/participation.ts';
import { scanNumbers } from '../../support/scanNumbers.ts';
import { readDocument } from '../support/documents.ts';
import { openCards } from '../support/openCards.ts';
import { figureOf, rested } from '../support/openPages.ts';

const SHARDS = 2;
/** With EVIDENCE_ALL=1 every page is visited, else every 16th indicator, sixth board, tenth count and 40th source. */
const isWhole = process.env['EVIDENCE_ALL'] !== undefined;
const PASS_OVER = isWhole ? 1 : 16;
const PASS_OVER_BOARDS = isWhole ? 1 : 6;
const PASS_OVER_COUNTS = isWhole ? 1 : 10;
const PASS_OVER_SOURCES = isWhole ? 1 : 40;

/** Goes to another page of the site without loading it again, as a click on a link does. */
async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.history.pushState(null, '', to), path);
  await rested(page);
}

interface Tally {
  pages: number;
  numbers: number;
  opened: number;
}

/** Scans the page and opens a few of its cards; `step` is how many numbers are passed over. */
async function check(page: Page, path: string, step: number, tally: Tally): Promise<void> {
  const main = page.getByRole('main');
  const scan = await main.evaluate(scanNumbers);
  expect(scan.naked, path).toEqual([]);
  const report = await main.evaluate(openCards, step);
  expect(report.faults, path).toEqual([]);
  tally.pages += 1;
  tally.numbers += scan.opens + scan.inRow + scan.inEntry + scan.inFigure;
  tally.opened += report.opened;
}

const say = (kind: string, { pages, numbers, opened }: Tally) =>
  console.log(
    `${kind}: ${String(pages)} pages, ${String(numbers)} numbers, 100 % lead to a card; ${String(opened)} cards opened`,
  );

for (let shard = 0; shard < SHARDS; shard += 1) {
  test(`every number of the indicators leads to its card (${String(shard + 1)} of ${String(SHARDS)})`, async ({
    page,
    request,
  }) => {
    test.setTimeout(300_000);
    const { indicators } = await readDocument(request, indicatorIndexDocument);
    const tally: Tally = { pages: 0, numbers: 0, opened: 0 };
    await page.goto('/indicators');
    for (const [index, { id }] of indicators.entries()) {
      if (index % (SHARDS * PASS_OVER) !== shard * PASS_OVER) continue;
      await turnTo(page, `/indicators/${id}`);
      await expect(figureOf(page, id)).toBeVisible();
      await check(page, id, 40, tally);
    }
    expect(tally.pages).toBeGreaterThan(12);
    say('indicators', tally);
  });
}

test('every number of the boards leads to its card', async ({ page, request }) => {
  test.setTimeout(300_000);
  const { boards } = await readDocument(request, boardIndexDocument);
  const tally: Tally = { pages: 0, numbers: 0, opened: 0 };
  await page.goto('/leaderboards');
  for (const [index, { id }] of boards.entries()) {
    if (index % PASS_OVER_BOARDS !== 0) continue;
    await turnTo(page, `/leaderboards/${id}`);
    await expect(figureOf(page, 'board-frontier')).toBeVisible();
    await check(page, id, 25, tally);
  }
  expect(tally.pages).toBeGreaterThan(6);
  say('boards', tally);
});

test('every number of the counts of seats leads to its card', async ({ page, request }) => {
  test.setTimeout(300_000);
  const { metrics } = await readDocument(request, participationIndexDocument);
  const tally: Tally = { pages: 0, numbers: 0, opened: 0 };
  await page.goto('/participation');
  for (const [index, { id }] of metrics.entries()) {
    if (index % PASS_OVER_COUNTS !== 0) continue;
    await turnTo(page, `/participation?metric=${id}`);
    await expect(figureOf(page, 'seats-over-time')).toBeVisible();
    await check(page, id, 200, tally);
  }
  expect(tally.pages).toBeGreaterThan(6);
  say('counts of seats', tally);
});

test('every number of the pages of sources leads to its card', async ({ page, request }) => {
  test.setTimeout(300_000);
  const { entries } = await readDocument(request, sourcesDocument);
  const tally: Tally = { pages: 0, numbers: 0, opened: 0 };
  await page.goto('/sources');
  for (const [index, { id, title }] of entries.entries()) {
    if (index % PASS_OVER_SOURCES !== 0) continue;
    await turnTo(page, `/sources/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await check(page, id, 20, tally);
  }
  expect(tally.pages).toBeGreaterThan(20);
  say('sources', tally);
});
