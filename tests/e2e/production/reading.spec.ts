import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { sitePages } from '../../support/siteMap.ts';
import { taken } from '../support/stillPage.ts';
import { drawnFigure, figureOf, markOf, plotOf } from '../support/openPages.ts';

const evidence = (page: Page): Locator => page.getByRole('dialog', { name: 'Evidence' });
const stageOf = (figure: Locator): Locator => figure.getByRole('application');
/** What a screen reader says as the reader moves through the chart. */
const spoken = (figure: Locator): Locator => stageOf(figure).locator('[aria-live]');
/** The box beside the mark that eyes read: for them alone, since the same is spoken. */
const readout = (figure: Locator): Locator => stageOf(figure).locator('div[aria-hidden]');

test('a chart can be read by the keyboard alone', async ({ page }) => {
  await page.goto('/ai-pricing');
  const figure = await drawnFigure(page, 'flagship-price-bars');
  const rows = await figure
    .locator('svg [data-key]')
    .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-key')));
  await stageOf(figure).focus();
  await expect(spoken(figure)).toHaveText('');

  await page.keyboard.press('ArrowDown');
  await expect(spoken(figure)).toHaveText(/, output, .+: \$\d/);
  const first = (await spoken(figure).textContent()) ?? '';
  await expect(readout(figure)).toContainText(/\$\d/);
  await page.keyboard.press('ArrowDown');
  await expect(spoken(figure)).not.toHaveText(first);
  await page.keyboard.press('ArrowUp');
  await expect(spoken(figure)).toHaveText(first);
  await page.keyboard.press('End');
  await expect(spoken(figure)).not.toHaveText(first);
  await page.keyboard.press('Home');
  await expect(spoken(figure)).toHaveText(first);

  const said = new Set<string>();
  for (const key of rows) {
    expect(key).not.toBeNull();
    said.add((await spoken(figure).textContent()) ?? '');
    await page.keyboard.press('ArrowDown');
  }
  expect(said.size, 'every bar can be reached').toBe(rows.length);

  const last = (await spoken(figure).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  const [heard = '', value = ''] = last.split(': ');
  // What is heard names the day behind the subject; the card has it in a line of its own.
  const subject = heard.split(', ').slice(0, 2).join(', ');
  await expect(evidence(page)).toContainText(subject);
  await expect(evidence(page)).toContainText(value);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(stageOf(figure)).toBeFocused();
});

test('arrows go along a line and across to another', async ({ page }) => {
  await page.goto('/leaderboards/arena-code');
  const figure = await drawnFigure(page, 'board-frontier');
  await stageOf(figure).focus();
  await page.keyboard.press('ArrowRight');
  await expect(spoken(figure)).toHaveText(/^China: /);
  await page.keyboard.press('End');
  await expect(spoken(figure)).toHaveText(/^United States: /);
  await page.keyboard.press('ArrowUp');
  await expect(spoken(figure)).toHaveText(/^China: /);
  await page.keyboard.press('Escape');
  await expect(spoken(figure)).toHaveText('');
  await expect(readout(figure)).toHaveCount(0);
});

test('the pointer shows a value and a click opens its evidence', async ({ page }) => {
  await page.goto('/participation/committees');
  const figure = await drawnFigure(page, 'committee-secretariats');
  const bar = markOf(page, 'committee-secretariats', 'CN|secretariats');
  await bar.hover();
  await expect(readout(figure)).toContainText('China');
  await expect(readout(figure)).toContainText('95');
  await bar.click();
  await expect(evidence(page)).toContainText('95');
  const source = evidence(page).getByRole('region', { name: /^Source/ });
  await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\//);
  await evidence(page).getByRole('button', { name: 'Close' }).click();
  await expect(evidence(page)).toHaveCount(0);
  await figure.getByRole('heading').hover();
  await expect(readout(figure)).toHaveCount(0);
});

test('the table is a switch, and its values open their evidence', async ({ page }) => {
  await page.goto('/leaderboards/arena-code?asOf=2026-05-26');
  const figure = await drawnFigure(page, 'board-standings');
  const button = figure.getByRole('button', { name: 'Table' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(plotOf(figure)).toHaveCount(0);
  const row = figure.getByRole('row', { name: /Qwen3\.7-Max \(2026-05-17\)/ });
  await row.getByRole('button', { name: '1,541 ± 16' }).click();
  await expect(evidence(page)).toContainText('1,522');
  await page.keyboard.press('Escape');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(plotOf(figure)).toBeVisible();

  await page.goto('/leaderboards/arena-code?view=table');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('a figure names all of its sources', async ({ page }) => {
  await page.goto('/ev-plans');
  await figureOf(page, 'plan-tasks').getByRole('button', { name: 'Evidence' }).click();
  const sources = evidence(page).getByRole('region', { name: 'Sources' });
  await expect(sources.getByRole('listitem').nth(1)).toBeVisible();
  await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https?:\/\//);
});

test('the table of models can be searched and sorted', async ({ page }) => {
  await page.goto('/ai-pricing');
  const table = page.getByRole('table', { name: 'AI model prices' });
  const rows = table.getByRole('row');
  await expect(rows.nth(10)).toBeVisible();
  const all = await rows.count();
  await page.getByLabel('Search models').fill('deepseek');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.nth(1)).toContainText(/DeepSeek/);
  await page.getByLabel('Search models').fill('');
  const header = table.getByRole('columnheader', { name: 'Output' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const prices = async () => {
    const outputs = await table.locator('[data-label="Output"]').allTextContents();
    return outputs.flatMap((text) => {
      const [, price] = /\$([\d.,]+)/.exec(text) ?? [];
      return price === undefined ? [] : Number(price.replace(',', ''));
    });
  };
  // The head says the order at once, and the rows follow once that is painted.
  await expect
    .poll(async () => {
      const shown = await prices();
      return shown.length > 10 && shown.join() === shown.toSorted((a, b) => a - b).join();
    })
    .toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`paper gets every figure, in the light colors, from a ${colorScheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const all = sitePages.find(({ path }) => path === '/ev-plans/outcomes')?.figures.length ?? 0;
    await page.goto('/ev-plans/outcomes');
    // Those near the reader are drawn for their place, the others stand as they came.
    await drawnFigure(page, 'plan-flow');
    expect(await page.locator('figure svg:has([data-key])').count()).toBeLessThan(all);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ colorScheme, media: 'print' });
    const inks = await page.locator('figure').evaluateAll((figures) =>
      figures.map((figure) => {
        const drawn = [...figure.querySelectorAll('[role="application"] svg :is(text, use)')];
        const shown = drawn.filter((part) => part.getBoundingClientRect().width > 0);
        // What is used from the file beside the page has the colors of the place where it is used.
        return shown.map((part) => getComputedStyle(part)[part.tagName === 'use' ? 'color' : 'fill']);
      }),
    );
    expect(inks).toHaveLength(all);
    for (const ink of inks) expect(ink.join()).toMatch(/rgb\((28, 27, 31|93, 90, 98)\)/);
    expect(inks.flat()).not.toContain('rgb(236, 234, 240)');
  });
}

test('the rules for a product are printed whole, on six sheets at most, with every column', async ({
  page,
}) => {
  await page.goto('/rules?products=driver-assistance,traction-battery');
  await drawnFigure(page, 'product-rules');
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(6);
  // As wide as what is printed on a sheet of A4.
  await page.setViewportSize({ width: 717, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('region', { name: 'Table: Requirements by document and object' });
  // The room at the end of the last column may be cut, its words may not.
  expect(await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThan(5);
});

test('a phone has the rows of a table as cards, of a long one too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/ai-pricing');
  const models = page.getByRole('region', { name: 'Table: AI model prices' });
  const heads = models.getByRole('columnheader');
  await expect(heads.nth(1)).toHaveText(/^Output/);
  await expect(heads.nth(2)).toHaveText(/^Input/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The line of heads fades at its end, whatever lies below.
    await expect(models.getByRole('row').first()).toHaveCSS('mask-image', /linear-gradient/);
  }

  for (const [path, name] of [
    ['/ai-pricing', 'AI model prices'],
    ['/register', 'Documents in the register'],
    ['/policy/targets', 'Targets and forecasts'],
  ] as const) {
    await page.goto(path);
    const table = page.getByRole('region', { name: `Table: ${name}` });
    const cells = table.getByRole('row').nth(1).getByRole('cell');
    await cells.nth(0).scrollIntoViewIfNeeded();
    // Near the window, what stands as it came gives way to what is drawn.
    await expect(page.locator('[data-stands]', { has: table })).toHaveCount(0);
    const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(second?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY);
    expect(await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
  }
  // What is below keeps its room, so that the keyboard reaches the last of all rows.
  await page.goto('/register');
  const list = page.getByRole('region', { name: 'Table: Documents in the register' });
  const count = Number(await list.getByRole('table').getAttribute('aria-rowcount'));
  await list.focus();
  // It stands as it came until its document is there; its rows have nothing by which `taken` could tell.
  await expect(page.locator('[data-stands]', { has: list })).toHaveCount(0);
  await taken(page);
  await page.keyboard.press('End');
  await expect(list.locator(`tr[aria-rowindex="${String(count)}"]`)).toBeInViewport();
});
