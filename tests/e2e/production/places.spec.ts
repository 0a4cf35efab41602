import { expect, type Page } from '@playwright/test';
import { tabsOf } from '../../../src/app/findPage.ts';
import { sections } from '../../../src/app/sitePage.ts';
import { sitePages } from '../../support/siteMap.ts';
import { settled } from '../support/openPages.ts';
import { holdBack, taken } from '../support/stillPage.ts';
import { test } from '../support/readerTest.ts';
import { MOST_SHIFT } from '../support/shifts.ts';

const scrollY = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => `${document.activeElement?.tagName ?? ''}: ${document.activeElement?.textContent ?? ''}`,
  );

/** Late answers: what is below the heading comes after the page itself. */
async function delayDocuments(page: Page): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 350));
    await route.continue();
  });
}

for (const width of [360, 1280]) {
  test(`a followed link opens a page at its top, and back returns to the place, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/indicators');
    const link = page.getByRole('main').locator('a[href^="/indicators/"]').nth(18);
    await link.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => scrollY(page)).toBeGreaterThan(500);
    const release = await holdBack(page, '**/api/v1/indicators/*.json');
    const name = (await link.textContent()) ?? '';
    // The focus may scroll the link into sight: the place that counts is the one that is left.
    await link.focus();
    await page.waitForTimeout(300);
    const before = await scrollY(page);
    await link.press('Enter');
    await expect.poll(() => focused(page)).toBe('H1: Loading the indicator…');
    expect(await scrollY(page)).toBe(0);
    const said = expect(page.getByRole('status').filter({ hasText: name })).toBeAttached();
    release();
    // What comes late must not move the page, and is said.
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await said;
    await expect(page).toHaveTitle(`${name} · Standards Race`);
    expect(await focused(page)).toBe(`H1: ${name}`);
    expect(await scrollY(page)).toBe(0);
    await page.goBack();
    await expect.poll(async () => Math.abs((await scrollY(page)) - before)).toBeLessThan(3);
    await expect.poll(() => focused(page)).toBe(`A: ${name}`);
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect.poll(() => scrollY(page)).toBe(0);
  });
}

test('back returns to the place on a filtered page: the line of industries moves nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/participation/committees?industry=batteries');
  const link = page.getByRole('main').locator('a[href^="/committees/"]').first();
  await expect(link).toBeVisible();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrollY(page)).toBe(200);
  await link.click();
  await expect.poll(() => focused(page)).toMatch(/^H1: /);
  await page.goBack();
  await expect(link).toBeVisible();
  await expect.poll(() => scrollY(page)).toBe(200);
  // It came a moment after the page.
  await page.waitForTimeout(500);
  expect(await scrollY(page)).toBe(200);
});

test('back gives the focus to the link of the header that led away, not to its like in the page', async ({
  page,
}) => {
  await page.goto('/');
  const alike = page.getByRole('main').locator('a[href="/participation"]');
  await expect(alike.first()).toBeAttached();
  const link = page.getByRole('banner').locator('a[href="/participation"]');
  await link.focus();
  await page.waitForFunction(() => window.history.scrollRestoration === 'manual');
  await link.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^H1: /);
  await page.goBack();
  await expect(link).toBeFocused();
});

/** Scrolls the list of events; the script that keeps places comes after the first paint and takes restoration over. */
async function scrollEvents(page: Page): Promise<void> {
  await page.goto('/policy');
  await expect(page.getByText(/^\d+ events, latest first/)).toBeVisible();
  await page.waitForFunction(() => window.history.scrollRestoration === 'manual');
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => scrollY(page)).toBe(1500);
}

test('back keeps the place where the documents have to come again', async ({ page }) => {
  await scrollEvents(page);
  await delayDocuments(page);
  await page.reload();
  await expect.poll(() => scrollY(page), { timeout: 8000 }).toBe(1500);
});

test('a reader who takes the scroll bar after a reload is not taken back', async ({ page }) => {
  await scrollEvents(page);
  await page.reload();
  await expect.poll(() => scrollY(page), { timeout: 8000 }).toBe(1500);
  // A scroll bar sends neither a wheel nor a key.
  await page.evaluate(() => {
    document.documentElement.scrollTop = 200;
  });
  await page.waitForTimeout(600);
  expect(await scrollY(page)).toBe(200);
});

const inHeader = sections.flatMap((section) => {
  const [first] = tabsOf(section);
  return sitePages.filter(({ path }) => path === first?.path);
});

/** A finger presses at once; a pointer stays at a link for so long that the code of its page is fetched, in milliseconds. */
const visits = [
  { width: 360, stay: 0 },
  { width: 1280, stay: 300 },
] as const;

for (const { width, stay } of visits) {
  test(`a page that a link opens stands from its first picture on, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // What holds the page may move with it, below the tabs of its section; what is in it is another then.
      const isWithin = ({ node }: { readonly node?: Node }) => {
        const own = node instanceof Element ? node : node?.parentElement;
        return own?.matches('main > * *') === true;
      };
      window.layoutShifts = [];
      // Asked before each paint: no part in the window may be missing in it.
      const look = () => {
        const folded = [...document.querySelectorAll('main [aria-busy="true"]:empty')];
        if (folded.some((part) => part.getBoundingClientRect().top < window.innerHeight - 48))
          window.layoutShifts?.push({ value: 1, moved: 'a part that was not drawn' });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const moved: unknown = 'sources' in entry ? entry.sources : [];
          if (
            'value' in entry &&
            typeof entry.value === 'number' &&
            Array.isArray(moved) &&
            moved.some(isWithin)
          )
            window.layoutShifts?.push({ value: entry.value, moved: '' });
        }
      }).observe({ type: 'layout-shift' });
    });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const row = page.getByRole('navigation', { name: 'Main menu', exact: true });
    const open = async (path: string, staying: number) => {
      const link = row.locator(`a[href="${path}"]`);
      await link.hover();
      await page.waitForTimeout(staying);
      await link.click();
      await expect(page).toHaveURL(path);
    };
    // Their code and documents come with the first visit.
    for (const site of inHeader) {
      await open(site.path, 0);
      await settled(page, site);
    }
    for (const site of inHeader) {
      await open('/', 0);
      await page.evaluate(() => window.layoutShifts?.splice(0));
      await open(site.path, stay);
      // With all that is below: parts out of sight are drawn after those in the window.
      await settled(page, site);
      const shifts = (await page.evaluate(() => window.layoutShifts)) ?? [];
      const moved = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(moved, `${site.path} ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(MOST_SHIFT);
    }
  });
}

test('links of the foot open pages at their top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  for (const label of ['Follow', 'About']) {
    await page.getByRole('navigation', { name: 'More pages' }).getByRole('link', { name: label }).click();
    await expect(page).toHaveURL(new RegExp(label.toLowerCase()));
    await expect.poll(() => focused(page)).toMatch(/^H1: /);
    await expect.poll(() => scrollY(page), { message: label }).toBe(0);
  }
});

for (const [when, before] of [
  ['before what moves the focus has come', true],
  ['to a page whose script comes late', false],
] as const) {
  test(`a link that is followed ${when} leads the focus to the heading`, async ({ page }) => {
    const late = async () => {
      await page.route('**/assets/*.js', async (route) => {
        const isLate = /PageMoves|Follow/.test(route.request().url());
        await new Promise((resolve) => setTimeout(resolve, isLate ? 500 : 0));
        await route.continue();
      });
    };
    if (before) await late();
    await page.goto('/', { waitUntil: before ? 'domcontentloaded' : 'networkidle' });
    if (!before) await late();
    await page.getByRole('navigation', { name: 'More pages' }).getByRole('link', { name: 'Follow' }).click();
    await expect.poll(() => focused(page)).toMatch(/^H1: Follow/);
    await expect.poll(() => scrollY(page)).toBe(0);
  });
}

test('a change of the filter moves nothing and is said', async ({ page }) => {
  await page.goto('/policy');
  await expect(page.getByText(/^\d+ events, latest first/)).toBeVisible();
  // What says changes comes after the page.
  await expect(page.locator('p.sr-only[role="status"]')).toBeAttached();
  await page
    .getByRole('group', { name: 'Industry' })
    .getByRole('checkbox', { name: /^Batteries/ })
    .check();
  await expect(page.getByRole('status').filter({ hasText: 'Showing Batteries, newest data' })).toBeAttached();
  expect(await focused(page)).toMatch(/^INPUT/);
});

test('an anchor is where the page stands, from outside and within', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await delayDocuments(page);
  await page.goto('/ai-pricing#lists');
  await expect(page.locator('#lists')).toBeAttached();
  await expect
    .poll(() => page.locator('#lists').evaluate((one) => Math.round(one.getBoundingClientRect().top)))
    .toBeLessThan(260);
  expect(await scrollY(page)).toBeGreaterThan(1000);
  // An anchor of a part that has moved: from within, so that there is a step to go back to.
  await page.evaluate(() => {
    window.location.hash = '#job';
  });
  await expect(page).toHaveURL('/ai-pricing/cost#job');
  await expect(page.getByRole('heading', { level: 1, name: 'What your task costs' })).toBeVisible();
  await expect.poll(() => scrollY(page)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL('/ai-pricing#lists');
});

test('a link that filters a list far down the page opens at the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [address, what] of [
    ['/ai-pricing?q=qwen', 'Search models'],
    ['/register?q=battery', 'Search number, title, body or committee'],
    // Options of a page that filter or mark rows.
    ['/register?committee=iso-tc-22-sc-37', 'Search number, title, body or committee'],
    ['/ai-pricing?compare=gpt-5.5,deepseek-v4-pro', 'Search models'],
    ['/participation?country=cn', 'Search committees'],
    ['/bodies/iso?q=SC+37', 'Search committees'],
    ['/law-standards?q=AI+Act', 'Search legal references'],
  ] as const) {
    await page.goto(address);
    const field = page.getByRole('main').getByLabel(what, { exact: true });
    await expect(field.first(), address).toBeInViewport();
    expect(await scrollY(page), address).toBeGreaterThan(740);
  }
});

test('the row of tabs is worked by keys, and has the open page in sight on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ai-pricing/history?asOf=2026-09-01');
  // A press before that is a link of the document, which keeps no focus: boot.spec.ts tries those.
  await taken(page);
  const tabs = page.getByRole('navigation', { name: 'AI pricing', exact: true }).getByRole('link');
  const inSight = (label: string) =>
    expect(tabs.filter({ hasText: label })).toBeInViewport({ ratio: 0.98, timeout: 2000 });
  await inSight('Over time');
  await tabs.filter({ hasText: 'Over time' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ai-pricing/capability?asOf=2026-09-01');
  await expect(page.getByRole('heading', { level: 1, name: 'Price and score' })).toBeFocused();
  await inSight('Price and score');
  await page.goBack();
  await expect(page).toHaveURL('/ai-pricing/history?asOf=2026-09-01');
});

for (const what of ['indicator', 'model', 'developer', 'source']) {
  test(`an address of no ${what} says so in plain words`, async ({ page }) => {
    await page.goto(`/${what}s/no-such-thing`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`No such ${what}`);
    await expect(page).toHaveTitle(`No such ${what} · Standards Race`);
    await expect(page.getByRole('alert')).toContainText(`There is no ${what} “no-such-thing” on record.`);
    await page.goto(`/${what}s/%E0%A4%A`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
    await expect(page.getByText('URI malformed')).toHaveCount(0);
  });
}
