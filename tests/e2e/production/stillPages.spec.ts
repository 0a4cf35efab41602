import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { industriesDocument } from '../../../src/contract/catalog.ts';
import { committeesDocument } from '../../../src/contract/participation.ts';
import { searchDocument } from '../../../src/contract/search.ts';
import { refusePageData } from '../support/pageData.ts';
import { holdBack, taken, withoutScripts } from '../support/stillPage.ts';
import { builtDocument } from '../../support/builtDocuments.ts';
import { sitePages } from '../../support/siteMap.ts';

/** Documents of the register are too many for a file each. */
const stillPages = sitePages.filter(({ path }) => !path.startsWith('/register/'));

test('pages have their findings, figures and tables before any script runs', async ({ browser }) => {
  await withoutScripts(browser, async (page) => {
    for (const { path, heading, figures, kinds } of stillPages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toContainText(heading);
      const found = await page.locator('figure[data-figure]').evaluateAll((all) =>
        all.map((figure) => ({
          id: figure.getAttribute('data-figure'),
          title: figure.querySelector('h2, h3')?.textContent ?? '',
          // One of its drawings is shown, of the page or of the file beside it, or it says why there is none.
          drawn: [...figure.querySelectorAll(':is([data-still], noscript) > svg')].filter((svg) => {
            const used = svg.querySelector('use');
            const isWhole = used === null ? svg.querySelector('text') !== null : used.getBBox().width > 100;
            return svg.getBoundingClientRect().width > 0 && isWhole;
          }).length,
          empty: figure.getAttribute('data-exempt') === 'empty',
        })),
      );
      expect(
        found.map(({ id }) => id),
        path,
      ).toEqual(figures);
      expect(kinds, path).toHaveLength(found.length);
      for (const { id, title, drawn, empty } of found) {
        expect(title, `${path} ${String(id)}`).not.toBe('');
        expect(drawn, `${path} ${String(id)}`).toBe(empty ? 0 : 1);
      }
      await expect(page.locator('.skeleton'), path).toHaveCount(0);
    }
  });
});

const dist = new URL('../../../dist/', import.meta.url);

/** What the document of a record lacks, in words; nothing where it can be read, printed and followed without scripts. */
function lacksOf(html: string, kind: string): string[] {
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  const figures = count(/<figure[^>]* data-figure/g);
  const isDrawn =
    count(/<div data-still="narrow"><svg/g) === figures - count(/<figure[^>]* data-exempt="empty"/g);
  const cited = /<meta name="citation_title" content="(?:Source: )?([^"]*)"/.exec(html)?.[1];
  const title = /<title>([^<]*)/.exec(html)?.[1];
  const faults = {
    'the name that it is cited by': cited === undefined || title?.includes(cited) !== true,
    'a name': !/<h1[^>]*>[^<]*\S[^<]*<\/h1>/.test(html),
    'a description': !/<meta name="description" content="[^"]*\w{3}/.test(html),
    facts: count(/<(?:dd|td|li)\b/g) === 0,
    'a figure': figures === 0 && (kind === 'indicator' || kind === 'board'),
    'a drawing': !isDrawn,
    // A source may be a copy on no public address; of a body there may be no more than its kind.
    sources:
      !['source', 'body'].includes(kind) &&
      count(/<a href="(?:\/sources\/|https?:)|data-number="|class="evidence-link|>Evidence</g) === 0,
    'its end': /class="skeleton|Loading the|<template/.test(html),
  };
  return Object.entries(faults).flatMap(([what, isLacking]) => (isLacking ? [what] : []));
}

test('every record that is found has a document with its facts, figures and sources', async () => {
  // Of committees, those of no industry of the site have no file.
  const bare = builtDocument(committeesDocument).committees.filter(({ industries }) =>
    industries.every((industry) => industry === 'cross-industry'),
  );
  const without = new Set(bare.map(({ id }) => `/committees/${id}`));
  const rows = builtDocument(searchDocument).rows.filter(
    ({ to }) => /^\/[a-z-]+\/[\w.-]+$/.test(to) && !without.has(to),
  );
  expect(rows.length).toBeGreaterThan(2_500);
  const faults: string[] = [];
  for (const { to, kind } of rows) {
    const html = await readFile(new URL(`.${to}.html`, dist), 'utf8');
    faults.push(...lacksOf(html, kind).map((what) => `${to} lacks ${what}`));
  }
  expect(faults).toEqual([]);
});

/** The part of the window below the header, whose row of pages scrolls to where the reader is. */
async function picture(page: Page, width: number): Promise<Buffer> {
  // A picture without animations is one of their end, when the document says that its scripts are late.
  await page.evaluate(() => document.getElementById('late')?.remove());
  const top = await page.getByRole('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().top));
  return page.screenshot({ clip: { x: 0, y: top, width, height: 900 - top }, animations: 'disabled' });
}

/** The words of the whole page below the header, each with its place; of tables that scroll, those in their windows. */
function words(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    // What is far below has no layout yet as long as nobody goes there.
    for (const far of document.querySelectorAll('[data-far]')) far.removeAttribute('data-far');
    const box = document.createRange();
    const frame = (element: Element) => element.closest('.table-frame') ?? document.documentElement;
    // What is counted by the reader's clock no page says that was rendered before.
    const all = [...main.querySelectorAll('*')].filter((one) => one.closest('[data-clock]') === null);
    return all.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node instanceof Text)
        .flatMap((node) => {
          box.selectNode(node);
          const { x, y, width, height } = box.getBoundingClientRect();
          if (height === 0 || y > frame(element).getBoundingClientRect().bottom) return [];
          const place = [x, y + scrollY, width, height].map(Math.round).join(' ');
          // The build does not know where the site will stand.
          return `${node.data.replaceAll(location.origin, '')} at ${place}`;
        }),
    );
  });
}

const looks = [
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [360, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
] as const;

const alike = stillPages
  // The age of what is read again and again is the reader's own day's; a row of tabs scrolls as the pages do.
  .filter(({ path }) => path !== '/health' && !path.startsWith('/ai-pricing/'))
  .map((page, index) => ({ page, look: looks[index % looks.length] ?? looks[0] }));

const scripts = '**/assets/*.js';

/** The whole style sheet, which pages of records have from the beginning, and others after their scripts. */
const wholeSheet = '**/assets/pages-*.css';

/** How a page looks, in a window and further down. */
const lookOf = async (page: Page, width: number) => ({
  picture: await picture(page, width),
  words: await words(page),
});

/** What a page looks like before its scripts run, in the styles that it brings, and after they took it over. */
async function beforeAndAfter(page: Page, path: string, width: number) {
  await page.route(scripts, (route) => route.abort());
  const html = await (await page.request.get(path)).text();
  if (html.includes('<style>')) await page.route(wholeSheet, (route) => route.abort());
  await page.goto(path);
  const before = await lookOf(page, width);
  await page.unroute(wholeSheet);
  await page.unroute(scripts);
  await page.goto(path);
  await taken(page);
  return { before, after: await lookOf(page, width) };
}

for (const { page: site, look } of alike) {
  const [width, colorScheme] = look;
  test(`the app takes ${site.path} over without changing a pixel at ${String(width)} pixels, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => {
      if (!message.includes('Failed to fetch')) problems.push(message);
    });
    // Dates ahead begin with the reader's day, which the page that came cannot know.
    await page.clock.setFixedTime(`${builtDocument(industriesDocument).datasetDate}T12:00:00Z`);
    // Whether they come in time for a view is chance: a view does not wait for them.
    await page.route('**/fonts/**', (route) => route.abort());
    const { before, after } = await beforeAndAfter(page, site.path, width);
    expect(before.picture.equals(after.picture)).toBe(true);
    expect(before.words.length).toBeGreaterThan(20);
    expect(after.words).toEqual(before.words);
    if (site.figures.length > 0) expect(await page.locator('[data-still] > svg').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
}

const holdScripts = (page: Page) => holdBack(page, scripts);

test('what is far below is laid out after the first paint, and before the app comes', async ({ page }) => {
  await holdScripts(page);
  const release = await holdBack(page, wholeSheet);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/industries/ev', { waitUntil: 'commit' });
  // What a phone folds is laid out when it is opened.
  const far = page.locator('[data-far]:not(details *)');
  const isLaidOut = (part: Element) =>
    part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === true;
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await far.count()).toBeGreaterThan(3);
  expect(await far.last().evaluate(isLaidOut)).toBe(false);
  // A reader who goes there before the sheet has come sees it all the same.
  await far.last().scrollIntoViewIfNeeded();
  await expect.poll(() => far.last().evaluate(isLaidOut)).toBe(true);
  release();
  await expect(far).toHaveCount(0);
});

test('paper has words in cells beside each other, in a drawing that fits a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  const drawing = page.locator('[data-figure="fronts"] .still svg:visible');
  await expect(drawing).toHaveCount(1);
  await expect(drawing).toHaveAttribute('viewBox', /^0 0 1155 /);
  await expect(drawing.locator('use')).toBeAttached();
  const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(600);
  expect(height).toBeLessThan(1000);
});

test('a page names all scripts that take it over, so that none waits for another', async ({ page }) => {
  for (const { path } of stillPages.filter(({ kinds }) => kinds.length > 1).slice(0, 5)) {
    const html = await (await page.request.get(path)).text();
    // A record's scripts are most of them there from the page before.
    if (!html.includes('<style>')) continue;
    const list = /"later":"([^"]+)"/.exec(html)?.[1] ?? '';
    const later = await (await page.request.get(list)).text();
    await page.goto(path, { waitUntil: 'networkidle' });
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const unnamed = fetched.filter((file) => file.endsWith('.js') && !(html + later).includes(`"${file}"`));
    expect(unnamed, path).toEqual([]);
  }
});

test('a sentence that comes before the scripts is kept', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/ai-pricing/check', { waitUntil: 'commit' });
  const field = page.locator('textarea');
  await field.fill('DeepSeek costs 35 times less than GPT-5.5.');
  release();
  await expect(page.getByRole('main')).toContainText('35 times');
  await expect(field).toHaveValue('DeepSeek costs 35 times less than GPT-5.5.');
  await expect(page).toHaveURL(/35/);
});

test('a press on what stands until it is used is answered, though it came before the scripts', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  const press = page.locator('[data-figure="plan-tasks"]').getByRole('button', { name: 'Export' });
  await press.click();
  release();
  await expect(page.getByRole('dialog', { name: 'Export figure' })).toBeVisible();
});

test('what was pressed before the scripts holds for whoever leaves and goes back', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/claims', { waitUntil: 'commit' });
  const box = page.getByRole('checkbox', { name: /Batteries/ });
  await box.check({ force: true });
  await page.goto('/robots.txt');
  release();
  await page.goBack();
  await expect(page).toHaveURL(/industry=batteries/);
  await expect(box).toBeChecked();
});

test('on a slow line a page is read at once, and a filter that is pressed early holds', async ({ page }) => {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const bytes = 400_000 / 8;
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await page.goto('/ev-plans', { waitUntil: 'commit' });
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.getByText('Batteries', { exact: false }).first().click();
  expect(page.url()).not.toContain('industry');
  await expect(page).toHaveURL(/industry=batteries/);
  await expect(page.getByRole('checkbox', { name: /Batteries/ })).toBeChecked();
});

test('a filter that is the first thing a reader presses meets what the document brought', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto('/');
  await taken(page);
  await page.getByText('Batteries', { exact: false }).first().click();
  await expect(page.getByRole('checkbox', { name: /Batteries/ })).toBeChecked();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.locator('figure svg [data-key]').first()).toBeAttached();
  expect(problems).toEqual([]);
});

test('another view than that of the page is not preceded by it', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/ev-plans?industry=batteries', { waitUntil: 'commit' });
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('figure').first()).toBeHidden();
  release();
  await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Batteries/ })).toBeChecked();
});

test('a page whose scripts are gone from its host says so, and asks less and less', async ({ page }) => {
  let asked = 0;
  for (const files of [scripts, wholeSheet])
    await page.route(files, (route) => {
      asked += 1;
      return route.fulfill({ status: 404, body: 'Not found' });
    });
  await page.clock.install();
  await page.goto('/participation');
  await expect(page.getByRole('figure').first()).toBeVisible();
  const line = page.getByText('Filters, cards and exports are still loading.');
  await expect(line).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(line).toBeVisible();
  await expect(line.getByRole('link', { name: 'Reload the page' })).toBeVisible();
  const before = asked;
  await page.clock.runFor(60_000);
  expect(asked - before).toBeLessThanOrEqual(5);
  await page.unroute(scripts);
  await page.clock.runFor(60_000);
  // The app does not start in styles that lack its own.
  await expect(line).toBeVisible();
  await page.unroute(wholeSheet);
  await page.clock.runFor(60_000);
  await taken(page);
  await expect(line).toHaveCount(0);
});

/** Lets a host have documents of a later version than the page was rendered from. */
async function renewDocuments(page: Page, documents: string | RegExp): Promise<void> {
  // The file with all documents of a page goes with the page that names it.
  await refusePageData(page);
  await page.route(documents, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/"datasetVersion":"[^"]*"/, '"datasetVersion":"2026.12.31"');
    // The first document that comes decides which version a page shows.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.fulfill({ response: answer, body });
  });
}

test('a page of an older dataset than its host has is redrawn, and keeps what was chosen', async ({
  page,
}) => {
  await renewDocuments(page, '**/api/v1/**');
  const release = await holdScripts(page);
  await page.goto('/ev-plans', { waitUntil: 'commit' });
  await page.getByText('Batteries', { exact: false }).first().click();
  release();
  await expect(page).toHaveURL(/industry=batteries/);
  await taken(page);
  await expect(page.getByRole('contentinfo')).toContainText('Dataset 2026.12.31');
  await expect(page.getByRole('alert')).toHaveCount(0);
  // Documents of parts below may still be on their way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a page never mixes two versions of the dataset', async ({ page }) => {
  await renewDocuments(page, /\/api\/v1\/(?!industries)/);
  await page.goto('/ev-plans');
  await taken(page);
  await expect(page.getByRole('alert').first()).toContainText('The dataset was renewed.');
  const line = page.locator('.site-line');
  await expect(line).toHaveText('A newer dataset is here.Show it');
  // A followed link shows the newer one by itself.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Policy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Policy timeline');
  await taken(page);
  await expect(line).toHaveCount(0);
});

test('a page whose data cannot be reached stays readable', async ({ page }) => {
  await page.route('**/*.json', (route) => route.abort());
  await page.goto('/participation');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.unroute('**/*.json');
  // It looks again by itself.
  await taken(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
