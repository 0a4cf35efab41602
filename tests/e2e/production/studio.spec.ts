import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { axeFaults } from '../support/axe.ts';
import { openExport, saveFrom } from '../support/exporting.ts';
import { figureOf } from '../support/openPages.ts';

const manifestSchema = v.object({
  figures: v.array(
    v.object({ files: v.array(v.object({ name: v.string(), sha256: v.string(), bytes: v.number() })) }),
  ),
});

test('the preview is the file that is saved, byte for byte', async ({ browser, baseURL }) => {
  // The policy lets a page show blobs and not read them, which is what this test has to do.
  const context = await browser.newContext({ bypassCSP: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/participation/committees');
  const dialog = await openExport(page, 'committee-secretariats');
  for (const wanted of [
    { format: 'PNG', size: 'Square' },
    { format: 'SVG', size: 'Card' },
  ] as const) {
    const saved = await saveFrom(dialog, wanted);
    await expect(dialog.locator('[data-file-name]')).toHaveText(saved.name);
    const shown = await dialog.getByRole('img').evaluate(async (image) => {
      const bytes = await (await fetch(image.getAttribute('src') ?? '')).arrayBuffer();
      return [...new Uint8Array(bytes)];
    });
    expect(Buffer.from(shown).equals(saved.bytes)).toBe(true);
  }
  await context.close();
});

test('a size beyond what browsers draw is refused in words, and nothing typed is lost', async ({ page }) => {
  await page.goto('/participation/committees');
  const dialog = await openExport(page, 'committee-secretariats');
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Custom' }).check();
  await dialog.getByLabel('Width').fill('9000');
  await dialog.getByLabel('Height').fill('4000');
  await expect(dialog.getByRole('alert')).toContainText('16,777,216');
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
  await dialog.getByLabel('Width').fill('900');
  await dialog.getByLabel('Height').fill('700');
  await expect(dialog.getByText(/^900 × 700 px/)).toBeVisible();
  expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
  // What is folded up within a dialog does not close it.
  const folded = dialog.locator('summary').first();
  await folded.click();
  await folded.click();
  await expect(dialog.locator('details').first()).not.toHaveAttribute('open');
  await expect(dialog.getByLabel('Width')).toHaveValue('900');
});

/** How what is chosen looks, and how what is not, among controls of one kind. */
const paints = (controls: Locator, chosen: string): Promise<Record<'chosen' | 'others', readonly string[]>> =>
  controls.evaluateAll((all, selector) => {
    const paint = (element: Element) => {
      const { borderBottomColor, backgroundColor } = getComputedStyle(element);
      return `${borderBottomColor} on ${backgroundColor}`;
    };
    const isChosen = (element: Element) => element.matches(selector);
    return {
      chosen: all.filter(isChosen).map(paint),
      others: all.filter((element) => !isChosen(element)).map(paint),
    };
  }, chosen);

test('in forced colors what is chosen can be told from what is not', async ({ page }) => {
  const check = async (controls: string, selector: string) => {
    const { chosen, others } = await paints(page.locator(controls), selector);
    expect(chosen.length * others.length, controls).toBeGreaterThan(0);
    expect(
      others.filter((paint) => chosen.includes(paint)),
      controls,
    ).toEqual([]);
  };
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/ev-plans?industry=batteries');
  await check('.pill', ':has(:checked)');
  await page.goto('/ai-pricing');
  const dialog = await openExport(page, 'flagship-prices');
  await expect(dialog.getByRole('img')).toBeVisible();
  await check('dialog .whole-label', ':has(:checked)');
  await check('.tab-row a', '[aria-current]');
});

test('figures chosen for a report outlast a reload and leave as one archive', async ({ page }) => {
  await page.goto('/participation/committees');
  await figureOf(page, 'committee-secretariats').getByRole('button', { name: '+ Report' }).click();
  await expect(page.getByRole('button', { name: 'Report (1)' })).toBeVisible();
  await page.goto('/leaderboards/arena-code');
  await page.reload();
  await page.getByRole('button', { name: 'Report (1)' }).click();
  const dialog = page.getByRole('dialog', { name: 'My report' });
  await dialog.getByRole('button', { name: 'Add this page' }).click();
  await expect(dialog.getByRole('list', { name: 'Figures' }).getByRole('listitem')).toHaveCount(6);
  // The days behind are in place of the gap only where a reader asks for them.
  await expect(dialog.getByText(/^Added 5 figures .+ No data to draw: /)).toBeVisible();
  expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download pack' }).click();
  const download = await coming;
  await expect(dialog.getByText(/^Saved standards-race_.+_pack\.zip, /)).toBeVisible();

  const files = new Map(Object.entries(unzipSync(await readFile(await download.path()))));
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(strFromU8(files.get('manifest.json') ?? new Uint8Array())),
  );
  const listed = manifest.figures.flatMap((figure) => figure.files);
  expect(manifest.figures.map((figure) => figure.files.length)).toEqual([4, 4, 4, 4, 4, 4]);
  expect([...files.keys()].sort()).toEqual(
    ['README.txt', 'manifest.json', ...listed.map(({ name }) => name)].sort(),
  );
  for (const { name, sha256 } of listed) {
    const hash = createHash('sha256')
      .update(files.get(name) ?? '')
      .digest('hex');
    expect(hash, name).toBe(sha256);
  }
});

test('a pack that is canceled saves nothing', async ({ page }) => {
  await page.goto('/policy');
  await page.getByRole('button', { name: 'My report' }).click();
  const dialog = page.getByRole('dialog', { name: 'My report' });
  await dialog.getByRole('button', { name: 'Add all figures' }).click();
  let saved = 0;
  page.on('download', () => (saved += 1));
  await dialog.getByRole('button', { name: 'Download pack' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText(/^Stopped after \d+ of \d+ figures\. Nothing was saved\.$/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Download pack' })).toBeEnabled();
  expect(saved).toBe(0);
});
