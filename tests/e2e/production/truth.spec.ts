import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { boardCaptureDocument } from '../../../src/contract/leaderboards.ts';
import { outputPrice, readDocument } from '../support/documents.ts';
import { measuredMarks, worstOffset } from '../support/marks.ts';
import { drawnFigure, figureOf, markOf, plotOf } from '../support/openPages.ts';

const qwen = 'qwen3.7-max-20260517';

/** Height of an element's middle in the window. */
async function middleOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box === null ? Number.NaN : box.y + box.height / 2;
}

async function barOf(page: Page, key: string) {
  const bars = await measuredMarks(await drawnFigure(page, 'flagship-price-bars'), 'rect');
  const bar = bars.find((one) => one.key === key);
  expect(bar, key).toBeDefined();
  return { value: bar?.value ?? Number.NaN, width: bar?.width ?? Number.NaN };
}

test.describe('output prices of DeepSeek-V4-Pro and GPT-5.5', () => {
  const days = [
    { day: null, cited: null },
    { day: '2026-05-26', cited: [0.87, 30] },
    { day: '2026-09-01', cited: [3.96, 30] },
  ] as const;
  for (const { day, cited } of days) {
    test(`bars stand in the ratio of the prices ${day === null ? 'by default' : `on ${day}`}`, async ({
      page,
      request,
    }) => {
      await page.goto(`/ai-pricing${day === null ? '' : `?asOf=${day}`}`);
      const deepseek = await barOf(page, 'deepseek-v4-pro|output');
      const gpt = await barOf(page, 'gpt-5.5|output');
      expect(deepseek.value).toBe(await outputPrice(request, 'deepseek-v4-pro', day));
      expect(gpt.value).toBe(await outputPrice(request, 'gpt-5.5', day));
      if (cited !== null) expect([deepseek.value, gpt.value]).toEqual(cited);
      const ratio = gpt.width / deepseek.width / (gpt.value / deepseek.value);
      expect(ratio).toBeGreaterThan(0.99);
      expect(ratio).toBeLessThan(1.01);
    });
  }
});

test('every bar is as long as its value says', async ({ page }) => {
  for (const [path, ids] of [
    ['/ai-pricing', ['flagship-price-bars']],
    ['/ev-plans', ['plan-tasks', 'plan-years']],
    ['/ev-plans/standards', ['standards-published']],
    ['/participation/committees', ['committee-secretariats']],
  ] as const) {
    await page.goto(path);
    for (const id of ids) {
      const bars = await measuredMarks(await drawnFigure(page, id), 'rect');
      expect(bars.length, id).toBeGreaterThan(3);
      const longest = Math.max(...bars.map(({ width }) => width));
      const perUnit = longest / Math.max(...bars.map(({ value }) => value));
      for (const bar of bars) {
        expect(Math.abs(bar.width - bar.value * perUnit), `${id} ${bar.key}`).toBeLessThan(0.05);
      }
    }
  }
});

test('marks stand where their values belong on logarithmic and linear axes', async ({ page }) => {
  await page.goto('/ai-pricing');
  const prices = await measuredMarks(await drawnFigure(page, 'flagship-prices'), 'path');
  expect(prices.length).toBeGreaterThan(20);
  expect(worstOffset(prices, ({ x }) => x, Math.log)).toBeLessThan(0.1);

  await page.goto('/leaderboards/arena-code?asOf=2026-05-26');
  const scores = await measuredMarks(await drawnFigure(page, 'board-standings'), 'path');
  expect(scores.length).toBeGreaterThan(5);
  expect(worstOffset(scores, ({ x }) => x, Number)).toBeLessThan(0.1);
  const best = await measuredMarks(await drawnFigure(page, 'board-frontier'), 'circle');
  expect(best.length).toBeGreaterThan(5);
  expect(worstOffset(best, ({ y }) => y, Number)).toBeLessThan(0.1);
});

test('Qwen3.7-Max shows its score, interval and votes, and its source is one click away', async ({
  page,
  request,
}) => {
  const { rows, sources } = await readDocument(request, boardCaptureDocument('arena-code', '2026-05-26'));
  const row = rows.find(({ model }) => model === qwen);
  const source = sources[row?.evidence.sourceId ?? ''];
  expect(row).toMatchObject({ score: 1541, scoreLow: 1525, scoreHigh: 1557, votes: 1522 });

  await page.goto('/leaderboards/arena-code?asOf=2026-05-26');
  const plot = plotOf(await drawnFigure(page, 'board-standings'));
  const mark = markOf(page, 'board-standings', `${qwen}|2026-05-26`);
  await expect(mark).toHaveAttribute('data-value', '1541');
  const middle = await middleOf(mark);
  for (const text of ['Qwen3.7-Max (2026-05-17)', '1,541 ± 16 · 1,522 votes']) {
    expect(
      Math.abs((await middleOf(plot.getByText(text))) - middle),
      `${text} is in another row`,
    ).toBeLessThan(8);
  }
  await mark.click();
  const dialog = page.getByRole('dialog', { name: 'Evidence' });
  await expect(dialog).toContainText('1,541 ± 16');
  await expect(dialog).toContainText('1,522');
  await expect(dialog).toContainText(row?.evidence.locator ?? 'no locator');
  const link = dialog.getByRole('link', { name: source?.title ?? 'no title' });
  await expect(link).toHaveAttribute('href', source?.url ?? 'no address');
});

test('the sign of the gap says who leads', async ({ page }) => {
  const title = figureOf(page, 'board-standings').getByRole('heading');
  await page.goto('/leaderboards/arena-code?asOf=2026-07-17');
  await expect(title).toHaveText(/best Chinese model leads best U\.S\. by 48 ± 21 points$/);
  await page.goto('/leaderboards/arena-code?asOf=2026-06-11');
  await expect(title).toHaveText(/best U\.S\. model leads best Chinese by 131 ± \d+ points$/);
});

test('ISO and joint ISO/IEC secretariats are those of the list', async ({ page }) => {
  await page.goto('/participation/committees');
  const bars = await measuredMarks(await drawnFigure(page, 'committee-secretariats'), 'rect');
  const counts = Object.fromEntries(bars.map(({ key, value }) => [key, value]));
  expect(counts).toMatchObject({ 'DE|secretariats': 134, 'US|secretariats': 90, 'CN|secretariats': 95 });
});
