import { expect, test, type Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the worker has taken it into its copy. */
async function openKept(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const isKept = (address: string) =>
    caches
      .keys()
      .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).match(address))))
      .then((found) => found.some((response) => response !== undefined));
  await expect.poll(() => page.evaluate(isKept, path), { timeout: 20_000 }).toBe(true);
}

const line = (page: Page) => page.locator('.site-line');

test('without a network, pages opened before are read, and others say which', async ({ page, context }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await openKept(page, '/ev-plans');
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/manifest.webmanifest');
  await expect(line(page)).toHaveCount(0);
  await context.setOffline(true);

  // Another view of it, with what a reader does there.
  await page.goto('/ev-plans?industry=batteries');
  await expect(page.getByRole('checkbox', { name: /^Batteries/ })).toBeChecked();
  await expect(line(page)).toHaveText(/^Offline: dataset of November \d+, 2026.*Pages opened before/);
  await page.getByRole('main').getByRole('figure').first().locator('.evidence-link').first().click();
  await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/participation');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page cannot be read without a connection',
  );
  await page.getByRole('link', { name: 'China’s plans for vehicle standards' }).click();
  await expect(page).toHaveURL('/ev-plans');
  await expect(page.getByRole('figure').first()).toBeVisible();

  // Back again, it says so and waits to be told.
  await context.setOffline(false);
  await expect(line(page)).toContainText('From the copy on this device');
  await line(page).getByRole('button', { name: 'Load the newest version' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(line(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a page that stays open is kept, the first one too', async ({ page }) => {
  await page.goto('/gaps');
  const isKept = () => caches.match('/gaps').then((found) => found !== undefined);
  await expect.poll(() => page.evaluate(isKept), { intervals: [100], timeout: 20_000 }).toBe(true);
});

test('a newer version is announced and never forced', async ({ page }) => {
  const sentence = 'DeepSeek costs 35 times less than GPT-5.5.';
  // The worker that comes while the page is open is of a later build than the page.
  await page.route('**/api/v1/**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/"datasetVersion":"[^"]*"/, '"datasetVersion":"2026.01.01"');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/ai-pricing/check');
  await page.locator('textarea').fill(sentence);
  await expect(line(page)).toHaveText('A newer dataset is here.Show it');
  await page.unrouteAll();
  await expect(page.locator('textarea')).toHaveValue(sentence);
  await line(page).getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('contentinfo')).not.toContainText('2026.01.01');
  await expect(page.locator('textarea')).toHaveValue(sentence);
  await expect(line(page)).toHaveCount(0);
});

test('where storage is refused, the page works and nothing is kept', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
  });
  await page.goto('/ev-plans', { waitUntil: 'networkidle' });
  await page.getByText('Batteries', { exact: false }).first().click();
  await expect(page).toHaveURL(/industry=batteries/);
  await page.getByRole('button', { name: /^Use the .* theme$/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
  expect(problems).toEqual([]);
});
