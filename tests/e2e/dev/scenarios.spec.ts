import { expect, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { sitePages } from '../../support/siteMap.ts';
import { drawnFigure, openWhole } from '../support/openPages.ts';

const overview = sitePages.find(({ path }) => path === '/');

async function openScenario(page: Page, scenario: string): Promise<void> {
  await page.goto(`/?scenario=${scenario}`);
  await expect(page.getByLabel('Scenario')).toHaveValue(scenario);
  await expect(page).toHaveURL('/');
}

test('without a scenario the built documents are shown', async ({ page }) => {
  if (overview === undefined) throw new Error('There is no overview.');
  await openWhole(page, overview);
  await expect(page.getByLabel('Scenario')).toHaveValue('');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('slow: the room of what is loading is kept, then it comes', async ({ page }) => {
  await openScenario(page, 'slow');
  const skeleton = page.getByRole('status', { name: 'Loading The overview' });
  await expect(skeleton).toBeVisible();
  const box = await skeleton.boundingBox();
  expect(box?.height).toBeGreaterThan(300);
  await drawnFigure(page, 'board-frontier');
  await expect(skeleton).toHaveCount(0);
});

test('error: the answer of the server is named', async ({ page }) => {
  await openScenario(page, 'error');
  const alert = page.getByRole('alert').filter({ hasText: 'The overview could not be shown' });
  await expect(alert).toContainText('The server answered 503 for /api/v1/overview.json.');
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('empty: each place says that nothing is there', async ({ page }) => {
  await openScenario(page, 'empty');
  const main = page.getByRole('main');
  await expect(main).toContainText('No snapshots on record.');
  await expect(main).toContainText('No list prices on record for this date.');
  await expect(main).toContainText('No participation indicator on record.');
  await expect(main).toContainText('Nothing on record compares the two countries here.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('figure svg [data-key]')).toHaveCount(0);
});

test('malformed: the broken field is named', async ({ page }) => {
  await openScenario(page, 'malformed');
  const alert = page.getByRole('alert').filter({ hasText: 'The overview could not be shown' });
  await expect(alert).toContainText('The data at /api/v1/overview.json is not as promised (field “sources”');
});

test('offline: the connection is named', async ({ page }) => {
  await openScenario(page, 'offline');
  const alert = page.getByRole('alert').filter({ hasText: 'The overview could not be shown' });
  await expect(alert).toContainText('The data could not be reached. Check the connection and try again.');
});

test('stale: the age of the data is said, and the data are shown', async ({ page }) => {
  await openScenario(page, 'stale');
  await expect(page.getByRole('status').filter({ hasText: 'may be out of date' })).toContainText(
    /^These data are \d+ days old and/,
  );
  await drawnFigure(page, 'board-frontier');
});

test('the switch lays another scenario over the tab and takes it away again', async ({ page }) => {
  await page.goto('/?industry=ai');
  await page.getByLabel('Scenario').selectOption('error');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page).toHaveURL('/?industry=ai');
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'AI pricing' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.goto('/ai-pricing');
  await expect(page.getByLabel('Scenario')).toHaveValue('error');
  await page.getByLabel('Scenario').selectOption('');
  await drawnFigure(page, 'flagship-prices');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an address takes the scenario away too', async ({ page }) => {
  await openScenario(page, 'stale');
  await page.goto('/about?scenario=&industry=ai,ev');
  await expect(page.getByLabel('Scenario')).toHaveValue('');
  await expect(page).toHaveURL('/about?industry=ai%2Cev');
});
