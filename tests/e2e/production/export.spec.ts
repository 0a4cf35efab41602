import { expect, test, type Page } from '@playwright/test';
import { indexDocument } from '../../../src/contract/catalogue.ts';
import { readCsv, type CsvContent } from '../support/csvFile.ts';
import { readDocument } from '../support/documents.ts';
import { firstExport, openExport, saveFrom, type SavedFile } from '../support/exporting.ts';
import { figureFacts, tablePoints, type FigureFacts } from '../support/figureFacts.ts';
import { colorCounts, darkSpan, differingPixels, readPng, type PngContent } from '../support/pngFile.ts';
import { drawWithResvg } from '../support/resvgPicture.ts';
import { drawnFigure, figureOf, sitePages } from '../support/sitePages.ts';
import { drawAlone, readSvg, squash, type SvgContent } from '../support/svgFile.ts';

/** As `playwright.config.ts` chooses it. */
const HOST = `127.0.0.1:${process.env['E2E_PORT'] ?? '4317'}`;

const pngKeys = [
  'Creation Time',
  'Dataset-Version',
  'Description',
  'Filters',
  'License',
  'Software',
  'Source',
  'Title',
  'URL',
  'XML:com.adobe.xmp',
];
const embeddedFont =
  /@font-face\{font-family:'([^']+)'[^}]*src:url\(data:font\/woff2;base64,[\w+/=]{1000,}\)/g;

const asOfOf = ({ name }: SavedFile, figureId: string, preset: string): string => {
  const match = /^(.+)_(\d{4}-\d{2}-\d{2})_([a-z]+)\.(png|svg|csv)$/.exec(name);
  expect(match?.[1], name).toBe(figureId);
  expect(match?.[3], name).toBe(preset);
  return match?.[2] ?? '';
};

/** The XMP packet with its text as it is read. */
const xmpOf = (png: PngContent): string =>
  (png.texts.get('XML:com.adobe.xmp') ?? '').replaceAll('&amp;', '&');

function checkPng(png: PngContent, facts: FigureFacts): void {
  expect([png.width, png.height]).toEqual([1600, 900]);
  expect(png.chunks.slice(0, 2)).toEqual(['IHDR', 'pHYs']);
  expect(png.perMetre).toEqual([7874, 7874]);
  expect([...png.texts.keys()].sort()).toEqual(pngKeys);
  for (const [key, text] of png.texts) expect(text.trim().length, key).toBeGreaterThan(3);
  expect(png.texts.get('Title')).toBe(facts.title);
  expect(png.texts.get('Description')?.length).toBeLessThanOrEqual(250);
  expect(xmpOf(png)).toContain(facts.subtitle);
  const counts = colorCounts(png);
  expect(facts.colors.length).toBeGreaterThan(0);
  for (const color of facts.colors) expect(counts.get(color) ?? 0, color).toBeGreaterThan(20);
}

/** The title must be set in our own face: a picture drawn before its fonts are there is wider or empty. */
async function checkTitle(page: Page, png: PngContent, svg: SvgContent): Promise<void> {
  const line = svg.texts[0] ?? { text: '', y: 0, size: 0 };
  const scale = png.width / Number(svg.root['viewBox']?.split(' ')[2]);
  const expected = await page.evaluate(({ text, size }) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return 0;
    context.font = `600 ${String(size)}px 'Source Serif 4'`;
    return context.measureText(text).width;
  }, line);
  const [first, last] = darkSpan(png, (line.y - 18) * scale, (line.y + 5) * scale);
  const drawn = (last - first) / scale;
  expect(expected).toBeGreaterThan(100);
  expect(
    Math.abs(drawn / expected - 1),
    `${line.text}: ${String(drawn)} of ${String(expected)}`,
  ).toBeLessThan(0.02);
}

function checkSvg(svg: SvgContent): void {
  expect(svg.parseError).toBeNull();
  expect(svg.root).toMatchObject({ width: '1600', height: '900', role: 'img' });
  expect(svg.elements).not.toContain('foreignObject');
  expect(svg.elements).not.toContain('image');
  const everything = [...svg.attributes, svg.style].join('\n');
  expect(everything).not.toMatch(/var\(|oklch|light-dark\(/);
  // Addresses are names of vocabularies and what the file is about; nothing is loaded from anywhere.
  const addresses = svg.attributes.filter((one) => /https?:|\/\//.test(one));
  expect(addresses.filter((one) => !/^(xmlns(:\w+)?|rdf:about)=/.test(one))).toEqual([]);
  expect(everything.match(/url\((?!#|data:)/g)).toBeNull();
  expect(svg.attributes.filter((one) => /^(xlink:)?href=(?!#)|^(class|style|on\w+)=/.test(one))).toEqual([]);
  // The faces that its texts need, each whole, and no other.
  const families = Array.from(svg.style.matchAll(embeddedFont), ([, family]) => family);
  expect(families.length).toBe(svg.style.match(/@font-face/g)?.length);
  const chinese = /\p{Script=Han}/u.test(svg.texts.map(({ text }) => text).join(''));
  const expected = ['Inter', ...(chinese ? ['Noto Sans SC'] : []), 'Source Serif 4'];
  expect([...new Set(families)].sort()).toEqual(expected);
  expect(svg.title.length * svg.description.length * svg.metadata.length).toBeGreaterThan(0);
}

/** A picture names records in English until its reader chooses otherwise. */
const inEnglish = (subtitle: string) => subtitle.replace(/ \([^()]*\p{Script=Han}[^()]*\)/u, '');

/** Everything that must be readable in the picture itself, wherever its lines break. */
function checkWords(svg: SvgContent, facts: FigureFacts, words: readonly string[]): void {
  const said = squash(svg.texts.map(({ text }) => text).join(''));
  const expected = [
    ...[facts.title, inEnglish(facts.subtitle), ...facts.legend],
    ...[`Source: ${facts.publishers}`, facts.licence, 'CC BY 4.0', ...words],
  ];
  for (const text of expected) {
    expect(text).not.toBe('');
    expect(said).toContain(squash(text));
  }
  expect(svg.title).toBe(facts.title);
  for (const text of [facts.publishers.split('; ')[0] ?? '', facts.licence])
    expect(svg.metadata).toContain(text);
}

/** The rows must be the points of the figure's table, each with its source. */
function checkRows(csv: CsvContent, points: ReadonlyMap<string, string>, dated: boolean): void {
  expect(csv.rows.map((row) => row['key']).sort()).toEqual([...points.keys()].sort());
  for (const row of csv.rows) {
    // What is missing has nothing to cite or to grade.
    const isMissing = !dated && row['value'] === '' && row['text'] === '';
    for (const cell of ['source_title', 'source_licence', 'source_locator', 'confidence']) {
      expect(row[cell] === '', `${cell} of ${row['key'] ?? ''} is empty`).toBe(isMissing);
    }
    // Dates are written as periods, not as the numbers that place them.
    if (!dated) expect(row['value']).toBe(points.get(row['key'] ?? ''));
  }
}

/** A picture drawn by itself is the same as in the page for each kind of figure: every third stands for all. */
const DRAWN_ALONE = 3;

for (const [place, site] of sitePages.entries()) {
  for (const [index, id] of site.figures.entries()) {
    test(`${id} of ${site.path} leaves the page whole`, async ({ page, context, request }) => {
      const { datasetVersion } = await readDocument(request, indexDocument);
      // Hours are those of a zone, which the link always names.
      const link = `${HOST}${site.path}${id === 'peak-clock' ? '?tz=UTC' : ''}`;

      const pngFile = await firstExport(page, site.path, id, { format: 'PNG' });
      const asOf = asOfOf(pngFile, id, 'report');
      const dialog = page.getByRole('dialog', { name: 'Export figure' });
      const svgFile = await saveFrom(dialog, { format: 'SVG' });
      expect(asOfOf(svgFile, id, 'report')).toBe(asOf);
      const csvFile = await saveFrom(dialog, { format: 'CSV' });
      expect(asOfOf(csvFile, id, 'data')).toBe(asOf);
      await page.keyboard.press('Escape');
      const facts = await figureFacts(await drawnFigure(page, id));
      const points = await tablePoints(figureOf(page, id));

      const png = readPng(pngFile.bytes);
      checkPng(png, facts);
      const blank = await context.newPage();
      const source = svgFile.bytes.toString('utf8');
      const svg = await readSvg(blank, source);
      checkSvg(svg);
      checkWords(svg, facts, [asOf, `dataset ${datasetVersion}`, link]);
      await checkTitle(page, png, svg);
      if ((place + index) % DRAWN_ALONE === 0) {
        const alone = readPng(await drawAlone(blank, source));
        expect(differingPixels(png, alone)).toBeLessThan(1600 * 900 * 0.001);
        // The same file in a program that is no browser.
        const elsewhere = readPng(drawWithResvg(source));
        expect(differingPixels(png, elsewhere)).toBeLessThan(1600 * 900 * 0.01);
      }

      const csv = readCsv(csvFile.bytes);
      const stale = await figureOf(page, id)
        .getByText(/^expected .*, newest /)
        .allTextContents();
      expect(csv.head.filter((line) => line.startsWith('Stale: '))).toEqual(
        stale.map((text) => `Stale: ${text}`),
      );
      const head = csv.head.filter((line) => !line.startsWith('Stale: '));
      expect(head.slice(0, 5)).toEqual([
        facts.title,
        facts.subtitle,
        'Filters: none',
        `As of: ${asOf}`,
        `Dataset: ${datasetVersion}`,
      ]);
      expect(head[5]).toContain('CC BY 4.0');
      expect(head[6]).toBe(`Link: http://${link}`);
      checkRows(csv, points, id === 'standards-calendar');
    });
  }
}

/** What must have no say in a file: the window, the screen, the theme, and how fast the page's fonts came. */
const readers = [
  { viewport: { width: 1280, height: 800 }, fontDelay: 0 },
  { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, fontDelay: 0 },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', fontDelay: 0 },
  { viewport: { width: 1280, height: 800 }, fontDelay: 700 },
] as const;

for (const id of ['plan-tasks', 'flagship-prices']) {
  test(`the files of ${id} are the same bytes for every reader`, async ({ browser, baseURL }) => {
    const files: SavedFile[][] = [];
    for (const { fontDelay, ...options } of readers) {
      const context = await browser.newContext({ ...options, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.route('**/fonts/*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, fontDelay));
        await route.continue();
      });
      const png = await firstExport(page, '/', id, { format: 'PNG' });
      const svg = await saveFrom(page.getByRole('dialog'), { format: 'SVG' });
      files.push([svg, png]);
      await context.close();
    }
    const [[svg, png] = [], ...others] = files;
    for (const [otherSvg, otherPng] of others) {
      expect(otherSvg?.bytes.toString()).toBe(svg?.bytes.toString());
      expect(otherPng?.bytes.equals(png?.bytes ?? Buffer.alloc(0))).toBe(true);
    }
  });
}

test('other sizes have their pixels and their resolution', async ({ page }) => {
  await page.goto('/ai-pricing');
  const dialog = await openExport(page, 'flagship-price-bars');
  for (const [size, width, height, perMetre] of [
    ['Slide', 1920, 1080, 5669],
    ['Print', 3400, 2400, 11_811],
  ] as const) {
    const saved = await saveFrom(dialog, { format: 'PNG', size });
    asOfOf(saved, 'flagship-price-bars', size.toLowerCase());
    const png = readPng(saved.bytes);
    expect([png.width, png.height, png.perMetre]).toEqual([width, height, [perMetre, perMetre]]);
  }
});

test('Chinese text survives in picture and text', async ({ page, context }) => {
  const words = '汽车标准化';
  await page.goto('/ev-plans');
  const dialog = await openExport(page, 'plan-tasks');
  await dialog.getByRole('radiogroup', { name: 'Titles' }).getByRole('radio', { name: 'Both' }).check();
  const saved = await saveFrom(dialog, { format: 'PNG' });
  const svgFile = await saveFrom(dialog, { format: 'SVG' });
  const png = readPng(saved.bytes);
  expect(xmpOf(png)).toContain(words);
  const blank = await context.newPage();
  const source = svgFile.bytes.toString('utf8');
  const svg = await readSvg(blank, source);
  const line = svg.texts.find(({ text }) => text.includes(words));
  const scale = png.width / Number(svg.root['viewBox']?.split(' ')[2]);
  const rows = [((line?.y ?? 0) - 14) * scale, ((line?.y ?? 0) + 4) * scale] as const;
  // The same picture with characters that no font has: where Chinese were boxes, nothing would change.
  const boxes = readPng(await drawAlone(blank, source.replace(/\p{Script=Han}/gu, '\u{E000}')));
  expect(differingPixels(png, boxes, ...rows)).toBeGreaterThan(words.length * 40);
});

test('a filter stands in every file', async ({ page, context }) => {
  const saved = await firstExport(page, '/ev-plans?industry=batteries', 'plan-tasks', { format: 'CSV' });
  const { head, rows } = readCsv(saved.bytes);
  expect(head).toContain('Filters: Industry: Batteries');
  expect(head).toContain(`Link: http://${HOST}/ev-plans?industry=batteries`);
  const dialog = page.getByRole('dialog');
  const svgFile = await saveFrom(dialog, { format: 'SVG' });
  const png = readPng((await saveFrom(dialog, { format: 'PNG' })).bytes);
  expect(png.texts.get('URL')).toBe(`http://${HOST}/ev-plans?industry=batteries`);
  const all = await firstExport(page, '/ev-plans', 'plan-tasks', { format: 'CSV' });
  expect(rows.length).toBeLessThan(readCsv(all.bytes).rows.length);

  const svg = await readSvg(await context.newPage(), svgFile.bytes.toString('utf8'));
  const said = squash(svg.texts.map(({ text }) => text).join(''));
  expect(said).toContain(squash(`${HOST}/ev-plans?industry=batteries · Industry: Batteries`));
});

test('link and image go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ai-pricing?asOf=2026-05-26');
  await figureOf(page, 'flagship-price-bars').getByRole('button', { name: 'Table' }).click();
  const dialog = await openExport(page, 'flagship-price-bars');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('The link is on the clipboard.', { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`http://${HOST}/ai-pricing?asOf=2026-05-26&view=table`);
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog.getByText('The image is on the clipboard.', { exact: true })).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    if (blob === undefined) return null;
    const { width, height } = await createImageBitmap(blob);
    return [width, height];
  });
  expect(size).toEqual([1600, 900]);
});
