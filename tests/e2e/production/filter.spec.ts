import { expect, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { drawnFigure, figureOf, plotOf } from '../support/openPages.ts';

const industry = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Industry' }).getByRole('checkbox', { name: new RegExp(`^${name}\\b`) });

const barsOf = (page: Page, id: string) => plotOf(figureOf(page, id)).locator('[data-key]');

/** The total of a figure's bars: what the filter must change. */
const totalOf = (page: Page, id: string): Promise<number> =>
  barsOf(page, id).evaluateAll((bars) =>
    bars.reduce((sum, bar) => sum + Number(bar.getAttribute('data-value')), 0),
  );

test('the filter drives the figures, lives in the address, and survives a reload', async ({ page }) => {
  await page.goto('/ev-plans');
  await drawnFigure(page, 'plan-tasks');
  await drawnFigure(page, 'plan-years');
  const tasks = await totalOf(page, 'plan-tasks');
  const years = await totalOf(page, 'plan-years');

  await industry(page, 'AI').check();
  await industry(page, 'Batteries').check();
  await expect(page).toHaveURL('/ev-plans?industry=ai,batteries');
  await expect.poll(() => totalOf(page, 'plan-tasks')).toBeLessThan(tasks);
  await expect.poll(() => totalOf(page, 'plan-years')).toBeLessThan(years);
  await expect(figureOf(page, 'plan-tasks').locator('figcaption')).toContainText('Industry: AI, Batteries');
  const filtered = await totalOf(page, 'plan-tasks');
  expect(filtered).toBeGreaterThan(0);

  await page.reload();
  await expect(industry(page, 'AI')).toBeChecked();
  await expect(industry(page, 'Batteries')).toBeChecked();
  await drawnFigure(page, 'plan-tasks');
  expect(await totalOf(page, 'plan-tasks')).toBe(filtered);

  await industry(page, 'AI').uncheck();
  await expect(page).toHaveURL('/ev-plans?industry=batteries');
  // Figures that the filter leaves empty offer it too; the filter has the first.
  await page.getByRole('button', { name: 'All industries' }).first().click();
  await expect(page).toHaveURL('/ev-plans');
  await expect.poll(() => totalOf(page, 'plan-tasks')).toBe(tasks);
});

test('the number of tasks under a filter is that of the document', async ({ page, request }) => {
  const response = await request.get('/api/v1/ev-plans/tasks.json');
  const body: unknown = await response.json();
  const expected = JSON.stringify(body).match(
    /"planId":"miit-auto-2026"[^}]*?"industries":\[[^\]]*"batteries"/g,
  );
  await page.goto('/ev-plans?industry=batteries&metric=miit-auto-2026');
  await drawnFigure(page, 'plan-tasks');
  expect(await totalOf(page, 'plan-tasks')).toBe(expected?.length);
});

test('back steps through the choices', async ({ page }) => {
  await page.goto('/ev-plans');
  await industry(page, 'AI').check();
  await industry(page, 'Batteries').check();
  await page.goBack();
  await expect(page).toHaveURL('/ev-plans?industry=ai');
  await expect(industry(page, 'AI')).toBeChecked();
  await expect(industry(page, 'Batteries')).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/ev-plans');
  await expect(industry(page, 'AI')).not.toBeChecked();
  await page.goForward();
  await expect(industry(page, 'AI')).toBeChecked();
});

test('the filter goes along to other pages', async ({ page }) => {
  await page.goto('/ev-plans?industry=batteries&asOf=2026-05-26');
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'Participation' })
    .click();
  await expect(page).toHaveURL('/participation?industry=batteries&asOf=2026-05-26');
  await expect(industry(page, 'Batteries')).toBeChecked();
});

test('what a link says and the page does not know is named and ignored', async ({ page }) => {
  await page.goto('/ev-plans?industry=ai,evs&asOf=2026-02-30&view=cube');
  const main = page.getByRole('main');
  await expect(main).toContainText('“industry=evs” in the address cannot be used; it is ignored.');
  await expect(main).toContainText(
    '“asOf=2026-02-30” in the address cannot be used; the newest data are shown. Allowed: a day such as 2026-05-26.',
  );
  await expect(main).toContainText(
    '“view=cube” in the address cannot be used; it is ignored. Allowed: table.',
  );
  await expect(industry(page, 'AI')).toBeChecked();
  await expect(figureOf(page, 'plan-tasks')).toBeVisible();

  await page.goto('/leaderboards?board=no-such-board');
  await expect(page).toHaveURL('/leaderboards/no-such-board');
  await expect(page.getByRole('alert')).toContainText('There is no leaderboard “no-such-board” on record.');
});

test('a page that the filter cannot change says so', async ({ page }) => {
  await page.goto('/ai-pricing?industry=ai,batteries');
  await expect(page.getByRole('main')).toContainText(
    'AI prices are about AI only. Your filter does not apply here.',
  );
  await page.goto('/ai-pricing?industry=batteries');
  await expect(page.getByRole('main')).toContainText('Your filter does not apply here');
  await page.getByRole('button', { name: 'Show all industries' }).click();
  await expect(page).toHaveURL('/ai-pricing');
  await page.goto('/leaderboards?industry=batteries');
  await expect(page.getByRole('main')).toContainText('Leaderboards are about AI only');
  await page.goto('/participation?industry=batteries&metric=bodies-iso-secretariats');
  await expect(page.getByRole('main')).toContainText('This count is not split by industry');
  await page.goto('/?industry=batteries');
  await expect(page.getByRole('main')).toContainText('Batteries: figures of the main pages first');
});

test('a filter that leaves nothing says so in place of the chart', async ({ page }) => {
  await page.goto('/ev-plans?industry=biotechnology');
  const figure = figureOf(page, 'plan-tasks');
  await expect(figure).toContainText('Nothing that this chart counts matches the filter (Industry:');
  await expect(plotOf(figure)).toHaveCount(0);
});

test('the filter stays in reach, is one line on any window, and moves nothing when it is used', async ({
  page,
}) => {
  const line = page.getByRole('group', { name: 'Industry' });
  const heightOf = async () => (await line.boundingBox())?.height ?? 0;
  const top = async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.y;
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/ev-plans?industry=cross-industry');
    await expect(industry(page, 'Cross-industry')).toBeInViewport();
    await page.goto('/ev-plans');
    await drawnFigure(page, 'plan-years');
    await page.evaluate(() => window.scrollTo(0, 0));
    const before = await top();
    expect(await heightOf()).toBeLessThan(48);
    await industry(page, 'Batteries').check();
    await expect(page).toHaveURL('/ev-plans?industry=batteries');
    expect(await top()).toBe(before);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(line).toBeInViewport();
  }
});

test('the board is a part of the address', async ({ page }) => {
  await page.goto('/leaderboards');
  await page
    .getByRole('navigation', { name: 'All leaderboards' })
    .getByRole('link', { name: 'Arena text, style control' })
    .click();
  await expect(page).toHaveURL('/leaderboards/arena-text-sc');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Arena text, overall, style control (site default)');
  await page
    .getByRole('navigation', { name: 'Style control' })
    .getByRole('link', { name: 'without', exact: true })
    .click();
  await expect(page).toHaveURL('/leaderboards/arena-text');
  await expect(heading).toHaveText('Arena text, overall, without style control');
  await page.reload();
  await expect(figureOf(page, 'board-standings').getByRole('heading')).toHaveText(/^Arena text/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/leaderboards');
});

test('the metric is a part of the address', async ({ page }) => {
  await page.goto('/ai-pricing');
  const bars = figureOf(page, 'flagship-price-bars');
  await page.getByRole('radio', { name: 'cached input' }).check();
  await expect(page).toHaveURL('/ai-pricing?metric=cached-input');
  await drawnFigure(page, 'flagship-price-bars');
  await expect(plotOf(bars).locator('[data-key="gpt-5.5|cached-input"]')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'cached input' })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/ai-pricing');
  await expect(page.getByRole('radio', { name: 'output' })).toBeChecked();

  await page.goto('/participation');
  const seats = figureOf(page, 'seats-over-time');
  await expect(seats).toContainText('secretariats');
  // A long list by keys alone: it opens at what is chosen, and is searched as one types.
  await page.getByRole('combobox', { name: 'Indicator', exact: true }).press('ArrowDown');
  await page.keyboard.type('rfc share');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/participation\?metric=bodies-/);
  const subtitle = (await seats.locator('p').first().textContent()) ?? '';
  await page.reload();
  await expect(seats.locator('p').first()).toHaveText(subtitle);
});

test('the theme follows the system until the reader chooses, and the choice is kept', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about');
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole('button', { name: 'Use the light theme' }).click();
  expect(await paper()).toBe(light);
  await page.reload();
  expect(await paper()).toBe(light);
  await expect(page.getByRole('button', { name: 'Use the dark theme' })).toBeVisible();
});

test('the chosen day is a part of the address', async ({ page }) => {
  await page.goto('/ai-pricing');
  await page.getByLabel('As of').fill('2026-05-26');
  await expect(page).toHaveURL('/ai-pricing?asOf=2026-05-26');
  await expect(figureOf(page, 'flagship-prices')).toContainText('May 26, 2026');
  await page.goBack();
  await expect(page).toHaveURL('/ai-pricing');
  await page.goto('/ai-pricing?asOf=2026-05-26');
  await page.getByRole('button', { name: 'Latest' }).click();
  await expect(page).toHaveURL('/ai-pricing');
  // A day typed digit by digit has the years 0002, 0020 and 0202 on its way.
  await page.getByLabel('As of').focus();
  await page.keyboard.type('05262026');
  await expect(page).toHaveURL('/ai-pricing?asOf=2026-05-26');
});
