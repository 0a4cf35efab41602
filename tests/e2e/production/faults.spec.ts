import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { industriesDocument } from '../../../src/contract/catalog.ts';
import { overviewDocument } from '../../../src/contract/overview.ts';
import { standardsDocument } from '../../../src/contract/standards.ts';
import { openExport, saveFrom } from '../support/exporting.ts';
import { drawnFigure, figureOf } from '../support/openPages.ts';
import { refusePageData } from '../support/pageData.ts';

test.beforeEach(({ page }) => refusePageData(page));

const standards = `**${standardsDocument.path}`;

const alertOf = (page: Page, title: string): Locator =>
  page.getByRole('main').getByRole('alert').filter({ hasText: title });

/** The real document with one field put wrong. */
async function spoiled(route: Route, field: string, value: unknown): Promise<void> {
  const response = await route.fetch();
  const body: unknown = await response.json();
  await route.fulfill({ json: { ...(typeof body === 'object' ? body : {}), [field]: value } });
}

const faults: readonly {
  readonly name: string;
  readonly sentence: string;
  readonly answer: (route: Route) => Promise<void>;
}[] = [
  {
    name: 'is missing',
    sentence: `There is no document at ${standardsDocument.path}.`,
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  },
  {
    name: 'is a page with status 200',
    sentence: `The server sent a page instead of data for ${standardsDocument.path}.`,
    answer: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' }),
  },
  {
    name: 'has a newer format',
    sentence: 'The data has a newer format (version 2) than this page reads',
    answer: (route) => spoiled(route, 'schemaVersion', 2),
  },
  {
    name: 'has a broken field',
    sentence: `The data at ${standardsDocument.path} is not as promised (field “standards”`,
    answer: (route) => spoiled(route, 'standards', 'none'),
  },
  {
    name: 'comes from a server in trouble',
    sentence: `The server answered 503 for ${standardsDocument.path}.`,
    answer: (route) => route.fulfill({ status: 503, body: 'Busy' }),
  },
  {
    name: 'cannot be reached',
    sentence: 'The data could not be reached. Check the connection and try again.',
    answer: (route) => route.abort('connectionfailed'),
  },
];

for (const { name, sentence, answer } of faults) {
  test(`a document that ${name} is named, and can be tried again`, async ({ page }) => {
    let asked = 0;
    await page.route(standards, (route) => {
      asked += 1;
      return answer(route);
    });
    await page.goto('/ev-plans/standards');
    const alert = alertOf(page, 'Standards could not be shown');
    await expect(alert).toContainText(sentence);
    // Each part that needs it says so.
    await expect(page.getByRole('alert')).toHaveCount(2);
    await expect(figureOf(page, 'standards-published')).toHaveCount(0);

    // The rest of the page stands and works.
    await page.getByRole('checkbox', { name: /^Batteries/ }).check();
    await expect(page).toHaveURL('/ev-plans/standards?industry=batteries');

    // A first try in vain asks again and brings the same sentence.
    const askedAtFirst = asked;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked).toBeGreaterThan(askedAtFirst);
    await expect(alert).toContainText(sentence);
    // What is still being answered is answered first.
    await page.unrouteAll({ behavior: 'wait' });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await drawnFigure(page, 'standards-published');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('without the overview document the other part of the overview stands', async ({ page }) => {
  await page.route(`**${overviewDocument.path}`, (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await page.goto('/');
  await expect(alertOf(page, 'The overview could not be shown')).toBeVisible();
  await drawnFigure(page, 'fronts');
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'AI pricing' }).click();
  await drawnFigure(page, 'flagship-prices');
});

test('without the list of industries the filter still works', async ({ page }) => {
  await page.route(`**${industriesDocument.path}`, (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await page.goto('/ev-plans');
  await page.getByRole('checkbox', { name: 'Batteries' }).check();
  await expect(page).toHaveURL('/ev-plans?industry=batteries');
  await drawnFigure(page, 'plan-tasks');
});

test('a board whose capture is missing still shows its course', async ({ page }) => {
  await page.route(/leaderboards\/arena-code\/\d/, (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await page.goto('/leaderboards/arena-code');
  await expect(alertOf(page, 'The leaderboard could not be shown')).toBeVisible();
  await drawnFigure(page, 'board-frontier');
});

test('a chart program that does not load is named, and the page stands', async ({ page }) => {
  await page.route('**/assets/charts-*.js', (route) => route.abort('connectionfailed'));
  await page.goto('/ai-pricing');
  await expect(page.getByRole('alert').first()).toContainText('could not be drawn');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Policy' }).click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('a picture without its fonts is refused, and made when they are back', async ({ page }) => {
  await page.goto('/participation/committees');
  await drawnFigure(page, 'committee-secretariats');
  await page.route('**/fonts/*.woff2', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  const dialog = await openExport(page, 'committee-secretariats');
  await expect(dialog.getByRole('alert')).toHaveText(/^The file \/fonts\/.+ is missing\.$/);
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
  await page.unroute('**/fonts/*.woff2');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  const saved = await saveFrom(dialog, { format: 'PNG' });
  expect(saved.bytes.length).toBeGreaterThan(10_000);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('code that is fetched ahead and cannot be had is spoken of once its link is pressed', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/assets/PricesPage-*.js', (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: 'Not found' });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const link = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'AI pricing' });
  const line = page.getByText('A part of this page did not load');
  await link.hover();
  await expect.poll(() => asked).toBeGreaterThan(0);
  // What would be said of it is said at once.
  await page.waitForTimeout(300);
  await expect(line).toHaveCount(0);
  await link.click();
  await expect(line).toBeVisible();
});
