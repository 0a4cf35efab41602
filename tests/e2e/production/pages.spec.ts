import { expect, type Page, type Request, type Response } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { scanNumbers, type NumberScan } from '../../support/scanNumbers.ts';
import { documentName, sitePages, type SitePage } from '../../support/siteMap.ts';
import { axeFaults, looks } from '../support/axe.ts';
import { openCards } from '../support/openCards.ts';
import { checkLength, lengthWindows } from '../support/lengths.ts';
import { drawWhole, goToTop, overflow } from '../support/openPages.ts';
import { checkShifts, watchShifts } from '../support/shifts.ts';
import { smallTargets, useFingers } from '../support/smallTargets.ts';
import { watchPage } from '../support/watchPage.ts';
import { PAGE_DATA } from '../support/pageData.ts';

/** Cards that are opened on a page; with EVIDENCE_ALL=1 it is every one. */
const MOST_CARDS = process.env['EVIDENCE_ALL'] === undefined ? 14 : Number.POSITIVE_INFINITY;

/** The documents that a page asks for from now on, each as often as it does. */
function askedDocuments(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    if (/\/api\/v1\/.+\.json/.test(request.url())) asked.push(documentName(new URL(request.url()).pathname));
  });
  page.on('response', (response: Response) => {
    if (!PAGE_DATA.test(response.url())) return;
    void response.json().then((documents: object) => asked.push(...Object.keys(documents).map(documentName)));
  });
  return asked;
}

const totalOf = ({ opens, inRow, inEntry, inFigure, naked }: NumberScan): number =>
  opens + inRow + inEntry + inFigure + naked.length;

/** Every number leads to a card, no two have one name, and the cards of some are whole. Says how many there are. */
async function checkNumbers(page: Page): Promise<string> {
  const main = page.locator('main');
  const names = await page
    .locator('[data-number]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-number')));
  expect(names.length).toBe(new Set(names).size);
  const scan = await main.evaluate(scanNumbers);
  expect(scan.naked).toEqual([]);
  const openers = await main.locator('button.evidence-link, figure svg [data-key]').count();
  const report = await main.evaluate(openCards, Math.ceil(openers / MOST_CARDS) || 1);
  expect(report.faults).toEqual([]);
  return `${String(totalOf(scan))} numbers, 100 % lead to a card; ${String(openers)} openers, ${String(report.opened)} opened; exempt ${JSON.stringify(scan.exempt)}`;
}

const { wide } = lengthWindows;

/** Colors are tokens of a theme: what contrasts in dark on a phone does so in a wide window. */
async function checkPhone(page: Page, site: SitePage): Promise<void> {
  await test.step('it is accessible on a phone, in dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await useFingers(page);
    await drawWhole(page, site);
    expect(await overflow(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await goToTop(page);
    expect(await axeFaults(page, { rules: looks })).toEqual([]);
    // A wide window at four times its size.
    await page.setViewportSize({ width: 320, height: 740 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
}

// What does not depend on how a page was opened is asked of one opening: to open and draw it whole takes longer
// than each of the questions. How it comes up on a phone is asked by the tests of jumps and of long words.
for (const site of sitePages) {
  test(`${site.path} is sound and accessible, wide in light and narrow in dark, and its numbers lead to cards`, async ({
    page,
    baseURL,
  }, info) => {
    test.setTimeout(300_000);
    const problems = watchPage(page, baseURL ?? '');
    const asked = askedDocuments(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide);
    await watchShifts(page);
    await page.goto(site.path);
    await test.step('it does not jump while it loads', () => checkShifts(page, site));
    await test.step('it begins with its answer and ends soon', () => checkLength(page, site, wide));
    await drawWhole(page, site);
    await test.step('it bears its name as heading and in the tab', async () => {
      const h1 = page.getByRole('heading', { level: 1 });
      await expect(h1).toHaveCount(1);
      await expect(h1).toContainText(site.heading);
      await expect(page).toHaveTitle(`${(await h1.textContent()) ?? ''} · Standards Race`);
    });
    await test.step('it loads its own documents and no others', async () => {
      // Parts that come late ask late; what is asked for too much stays in the list.
      await expect.poll(() => asked.toSorted()).toEqual(['industries', ...site.documents].sort());
    });
    await test.step('it is accessible in a wide window, in light', async () => {
      expect(await overflow(page)).toBe(0);
      await goToTop(page);
      expect(await axeFaults(page)).toEqual([]);
    });
    await test.step('its numbers lead to their cards', async () => {
      const totals = `${site.path}: ${await checkNumbers(page)}`;
      info.annotations.push({ type: 'numbers', description: totals });
      console.log(totals);
    });
    await checkPhone(page, site);
    expect(problems).toEqual([]);
  });
}

test('an address that is no page says so', async ({ page }) => {
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  await page.getByRole('link', { name: 'To the overview →' }).click();
  await expect(page).toHaveURL('/');
});
