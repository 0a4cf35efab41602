import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { openExport, saveFrom } from '../support/exporting.ts';
import { figureFacts } from '../support/figureFacts.ts';
import { drawnFigure, figureOf } from '../support/openPages.ts';
import { pdfText, pdfWords, type PdfWord } from '../../support/readPdf.ts';

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

/** Puts two figures into the report and saves it. */
async function savePack(page: Page, kind: 'ZIP' | 'PDF'): Promise<Uint8Array> {
  await page.getByRole('button', { name: /^Report \(\d+\)$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'My report' });
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

type Ends = Pick<PdfWord, 'text' | 'left' | 'right'>;

/** The words of a picture as the browser sets them: kerned, in the picture's own faces, each at its anchor. */
const setWords = (page: Page, svg: string): Promise<Ends[]> =>
  page.evaluate(async (source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    document.body.replaceChildren(root);
    root.querySelectorAll('title').forEach((title) => title.remove());
    // A face is loaded once a text asks for it.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const { left } = root.getBoundingClientRect();
    const place = (text: SVGTextElement, point: DOMPoint) =>
      point.matrixTransform(text.getScreenCTM() ?? {}).x - left;
    return Array.from(root.querySelectorAll('text'), (text) =>
      Array.from(text.textContent.matchAll(/\S+/g), ({ 0: word, index }) => ({
        text: word,
        left: place(text, text.getStartPositionOfChar(index)),
        right: place(text, text.getEndPositionOfChar(index + word.length - 1)),
      })),
    ).flat();
  }, svg);

test('the words of a PDF lie where the browser sets those of the picture, whatever their anchor', async ({
  page,
  browser,
}) => {
  await page.goto('/ai-pricing');
  const dialog = await openExport(page, 'flagship-prices');
  const svg = strFromU8((await saveFrom(dialog, { format: 'SVG' })).bytes);
  const pdf = (await saveFrom(dialog, { format: 'PDF' })).bytes;
  for (const anchor of ['end', 'middle']) expect(svg).toContain(`text-anchor="${anchor}"`);
  // On a page without the site's rules, which let nothing be parsed.
  const set = await setWords(await browser.newPage(), svg);
  const written = pdfWords(pdf);
  expect(set.length).toBeGreaterThan(60);
  // The page is as large as the picture of 200 dots an inch.
  const points = 72 / 200;
  const off = set.map(({ text, left, right }) => {
    const ends = [left, right].map((x) => x * points);
    const distances = written
      .filter((word) => word.text === text)
      .map((word) =>
        Math.max(Math.abs(word.left - (ends[0] ?? NaN)), Math.abs(word.right - (ends[1] ?? NaN))),
      );
    return { text, by: Math.min(...distances) };
  });
  // A dollar sign is kerned otherwise: a third of a point at most, half of the width of a stroke.
  expect(off.filter(({ text, by }) => !(by < (text.startsWith('$') ? 0.4 : 0.15)))).toEqual([]);
});

const entry = v.object({ name: v.string(), bytes: v.number(), sha256: v.string() });
const manifest = v.object({
  figures: v.array(v.object({ id: v.string(), title: v.string(), files: v.array(entry) })),
  other_files: v.array(entry),
  left_out: v.array(v.unknown()),
});

test('a pack holds what its manifest says, byte for byte', async ({ page }) => {
  await page.goto('/ai-pricing');
  for (const id of ['flagship-prices', 'flagship-price-bars']) {
    await figureOf(page, id).getByRole('button', { name: '+ Report' }).click();
  }
  const files = unzipSync(await savePack(page, 'ZIP'));
  const listed = v.parse(manifest, JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  expect(listed.figures.map(({ id }) => id)).toEqual(['flagship-prices', 'flagship-price-bars']);
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
  const text = squeezed(pdfText(await savePack(page, 'PDF')));
  for (const { title } of listed.figures) expect(text).toContain(squeezed(title));
});
