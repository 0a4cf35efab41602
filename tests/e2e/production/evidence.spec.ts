import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { scanNumbers } from '../../support/scanNumbers.ts';
import { axeFaults } from '../support/axe.ts';
import { figureOf, markOf } from '../support/openPages.ts';

const card = (page: Page): Locator => page.getByRole('dialog', { name: 'Evidence' });
test('a naked number on a page is found', async ({ page }) => {
  await page.goto('/participation/committees');
  const main = page.locator('main');
  await expect(figureOf(page, 'committee-secretariats')).toBeVisible();
  await main.evaluate((root) => root.append('China holds 91 secretariats'));
  expect((await main.evaluate(scanNumbers)).naked).toEqual(['China holds 91 secretariats']);
});

test('a mark opens its card by mouse and by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto('/leaderboards/arena-code?asOf=2026-05-26');
  const figure = figureOf(page, 'board-standings');
  const stage = figure.getByRole('application');
  await markOf(page, 'board-standings', 'qwen3.7-max-20260517|2026-05-26').click();
  await expect(card(page)).toContainText('1,541 ± 16');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await stage.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Where in it');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(stage).toBeFocused();
});

test('the tab key alone reaches the numbers of titles and tables', async ({ page }) => {
  await page.goto('/policy');
  const date = page.getByRole('main').locator('button.evidence-link').first();
  // Before the events are there, the key would walk past their place.
  await expect(date).toBeVisible();
  await page.getByRole('main').focus();
  // The controls of the timeline are before it.
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await date.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(date).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Where in it');
  await page.keyboard.press('Escape');
  await expect(date).toBeFocused();
});

test('a card keeps the focus inside, and passes axe', async ({ page }) => {
  await page.goto('/participation/committees?number=committee-secretariats~CN%7Csecretariats');
  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: scheme });
    await expect(card(page)).toContainText('holderCounts');
    expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
    const overflow = await card(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  }
  await card(page).getByRole('button', { name: 'Copy link' }).focus();
  await page.keyboard.press('Tab');
  // Behind the last control come the browser's own and then the card again, never the page.
  const inside = await card(page).evaluate(
    (box) => box.contains(document.activeElement) || document.activeElement === document.body,
  );
  expect(inside).toBe(true);
});

test('a press beside a card closes it and does nothing else; the page is out of use until then', async ({
  page,
}) => {
  const isOutOfUse = () => page.locator('#root').evaluate((root: HTMLElement) => root.inert);
  await page.goto('/');
  const number = page.getByRole('main').locator('figure .evidence-link').first();
  const link = page.getByRole('link', { name: 'AI pricing', exact: true }).first();
  const at = await link.boundingBox();
  if (at === null) throw new Error('There is nothing to press beside the card.');
  await number.click();
  await expect(card(page)).toBeVisible();
  await expect.poll(isOutOfUse).toBe(true);
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect(card(page)).toHaveCount(0);
  await expect(number).toBeFocused();
  expect(await isOutOfUse()).toBe(false);
  await expect(page).toHaveURL('/');
  // A text that is selected beyond the edge of a card does not close it.
  await number.press('Enter');
  const box = await card(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 100);
  await page.mouse.down();
  await page.mouse.move(5, 500);
  await page.mouse.up();
  await expect(card(page)).toBeVisible();
  // Nor does the key of the search open another over it.
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(card(page)).toBeVisible();
  // Sooner than the page is out of use. The first card must be gone: its own close would shut the second.
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await number.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(number).toBeFocused();
  expect(await isOutOfUse()).toBe(false);
});

test('a card on paper has the address of its source', async ({ page }) => {
  await page.goto('/participation/committees?number=committee-secretariats~CN%7Csecretariats');
  await expect(card(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const source = card(page).locator('section a[href^="http"]').first();
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('http');
});

test('a citation is copied in each of its forms', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/policy');
  await page.getByRole('main').locator('li button.evidence-link').first().click();
  const copied = async (form: string): Promise<string> => {
    await card(page).getByRole('radio', { name: form }).check();
    await card(page).getByRole('button', { name: 'Copy citation' }).click();
    await expect(card(page).getByText('Copied.')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Plain text')).toContain('Via Standards Race, dataset ');
  expect(await copied('BibTeX')).toMatch(/^@misc\{/);
  expect(await copied('RIS')).toMatch(/^TY {2}- /);
  expect(JSON.parse(await copied('CSL-JSON'))).toHaveLength(1);
});

test('a figure and the dataset are cited, by keyboard too, and saved as a file', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  const saved = async (form: string): Promise<string> => {
    await dialog.getByRole('radio', { name: form }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const file = await download;
    return `${file.suggestedFilename()}\n${await readFile(await file.path(), 'utf8')}`;
  };
  await page.goto('/participation/committees?industry=ev');
  const cite = figureOf(page, 'committee-secretariats').getByRole('button', { name: 'Cite' });
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('/participation/committees?industry=ev');
  expect(await saved('RIS')).toMatch(/^committee-secretariats_[\d-]+_citation\.ris\nTY {2}- FIGURE\r\n/);
  expect(await saved('BibTeX')).toMatch(
    /_citation\.bib\n@misc\{standards-race-participation-committees-industry-ev-[\d.]+,/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cite).toBeFocused();

  await page.goto('/about');
  await page.getByRole('button', { name: 'Cite the dataset' }).click();
  expect(await saved('CSL-JSON')).toMatch(/^standards-race_[\d.]+_citation\.json\n\[/);
});

test('the link that a card offers opens that card again', async ({ page }) => {
  for (const path of ['/', '/ai-pricing', '/participation/committees']) {
    await page.goto(path);
    const openers = page.getByRole('main').locator('button.evidence-link');
    await expect(openers.first()).toBeVisible();
    // On two pages the last one too, which a table far below holds.
    const asked = ['/', '/participation/committees'].includes(path)
      ? [openers.first(), openers.last()]
      : [openers.first()];
    for (const opener of asked) {
      await page.goto(path);
      await opener.click();
      const head = await card(page).getByRole('heading', { level: 2 }).textContent();
      const link = await card(page)
        .getByRole('link', { name: /number=/ })
        .getAttribute('href');
      await page.goto(link ?? '');
      await expect(card(page).getByRole('heading', { level: 2 }), link ?? '').toHaveText(head ?? '');
      await card(page).getByRole('button', { name: 'Close' }).click();
      await expect(page).not.toHaveURL(/number=/);
    }
  }
});
