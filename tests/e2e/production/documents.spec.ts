import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { ensurePdfReader } from '../../support/findOffice.ts';
import { openExport, saveFrom } from '../support/exporting.ts';
import { figureFacts } from '../support/figureFacts.ts';
import { drawnFigure, figureOf } from '../support/sitePages.ts';

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

const pdfText = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });

/** Puts two figures into the report and saves it. */
async function savePack(page: Page, kind: 'ZIP' | 'PDF'): Promise<Uint8Array> {
  await page.getByRole('button', { name: /^Report \(\d+\)$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Report pack' });
  await dialog.getByRole('radiogroup', { name: 'Kind' }).getByRole('radio', { name: kind }).check();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download pack' }).click();
  const bytes = await readFile(await (await coming).path());
  await page.keyboard.press('Escape');
  return bytes;
}

test('a PDF has its text as text, a presentation its evidence, under the production headers', async ({
  page,
}) => {
  expect(ensurePdfReader(), 'pdftotext, of poppler-utils').toBe(true);
  await page.goto('/ai-pricing');
  const facts = await figureFacts(await drawnFigure(page, 'flagship-prices'));
  const dialog = await openExport(page, 'flagship-prices');
  const pdf = await saveFrom(dialog, { format: 'PDF' });
  expect(pdf.name).toMatch(/^flagship-prices_\d{4}-\d\d-\d\d_report\.pdf$/);
  const text = squeezed(pdfText(pdf.bytes));
  for (const part of [facts.title, facts.subtitle, 'Source:', 'China', 'United States', '/ai-pricing']) {
    expect(text).toContain(squeezed(part));
  }
  const deck = await saveFrom(dialog, { format: 'PPTX' });
  const parts = unzipSync(deck.bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replaceAll('&amp;', '&');
  const slide = part('ppt/slides/slide1.xml');
  for (const words of [facts.title, facts.subtitle, 'Source:', 'CC BY 4.0', 'descr="'])
    expect(slide).toContain(words);
  expect(part('ppt/notesSlides/notesSlide1.xml')).toContain('confidence.');
  expect(parts['ppt/media/image1.png']?.length).toBeGreaterThan(20_000);
});

const entry = v.object({ name: v.string(), bytes: v.number(), sha256: v.string() });
const manifest = v.object({
  figures: v.array(v.object({ id: v.string(), title: v.string(), files: v.array(entry) })),
  other_files: v.array(entry),
  left_out: v.array(v.unknown()),
});

test('a pack holds what its manifest says, byte for byte', async ({ page }) => {
  await page.goto('/ai-pricing');
  for (const id of ['flagship-prices', 'price-history']) {
    await figureOf(page, id).getByRole('button', { name: '+ Report' }).click();
  }
  const files = unzipSync(await savePack(page, 'ZIP'));
  const listed = v.parse(manifest, JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  expect(listed.figures.map(({ id }) => id)).toEqual(['flagship-prices', 'price-history']);
  expect(listed.left_out).toEqual([]);
  const entries = [...listed.figures.flatMap((figure) => figure.files), ...listed.other_files];
  expect(entries).toHaveLength(Object.keys(files).length - 1);
  for (const { name, bytes, sha256 } of entries) {
    expect(files[name]?.length, name).toBe(bytes);
    expect(
      createHash('sha256')
        .update(files[name] ?? new Uint8Array())
        .digest('hex'),
      name,
    ).toBe(sha256);
  }
  expect(ensurePdfReader(), 'pdftotext, of poppler-utils').toBe(true);
  const text = squeezed(pdfText(await savePack(page, 'PDF')));
  for (const { title } of listed.figures) expect(text).toContain(squeezed(title));
});
