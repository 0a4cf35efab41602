import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';

const WORD = 'a'.repeat(119);
const LONG = 'a'.repeat(7_000);

/** Addresses that no link of the site has. */
const odd: readonly string[] = [
  // Records of all kinds are found by one way, frames by another.
  ...['models', 'embed'].flatMap((kind) =>
    ['__proto__', 'constructor', 'index', '%E0%A4%A', '..%2F..%2Findex', WORD, LONG, 'a%00'].map(
      (id) => `/${kind}/${id}`,
    ),
  ),
  ...['developers', 'sources', 'indicators', 'industries', 'boards'].map((kind) => `/${kind}/${WORD}`),
  '/models/deepseek%2Dv4-pro',
  '/models/deepseek-v4-pro/',
  '/embed/',
  '/embed/model-prices.constructor',
  `/?claim=${LONG}`,
  '/?asOf=0000-01-01',
  '/about?asOf=9999-12-31',
  '/ai-pricing?asOf=1900-01-01&lines=__proto__&scores=constructor&compare=toString',
  `/ai-pricing?a=${LONG}&b=~~~&claim=%00&tz=../..&columns=,,,&sort=__proto__`,
  '/leaderboards?board=__proto__',
  '/leaderboards/index',
  '/leaderboards/%E0%A4%A',
  '/leaderboards?board=constructor&asOf=2020-01-01&pair=~&places=developer',
  '/participation?metric=toString&asOf=2020-01-01',
  '/sources?kind=constructor&q=%E0%A4%A&licence=__proto__&link=NaN',
  '/policy?number=__proto__~constructor&asOf=2026-02-30',
];

test('no address keeps a page loading, empty, wide or quoting all of it', async ({ page }) => {
  const exceptions: string[] = [];
  page.on('pageerror', ({ message }) => exceptions.push(message));
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of odd) {
    await test.step(address.slice(0, 80), async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Loading/, { timeout: 15_000 });
      await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0, { timeout: 15_000 });
      await expect(page.getByRole('main')).not.toHaveText(/^\s*$/);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      await expect(page.getByRole('main')).not.toHaveText(/a{60}/);
      expect(exceptions).toEqual([]);
    });
  }
});

test('the name of a list is no record', async ({ page }) => {
  for (const kind of ['models', 'developers', 'indicators']) {
    await page.goto(`/${kind}/index`);
    await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('an address too long for the server gets a page that says so', async ({ page }) => {
  for (const address of [`/?q=${'a'.repeat(20_000)}`, `/${'a'.repeat(100_000)}`]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(431);
    await expect(page.getByRole('heading', { name: 'This address is too long' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'the overview' })).toHaveAttribute('href', '/');
  }
});
