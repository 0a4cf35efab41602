import { expect, type Locator, type Page } from '@playwright/test';
import { test, testOfTurns, turnTo } from '../support/readerTest.ts';
import { indexDocument } from '../../../src/contract/catalog.ts';
import { readCsv, type CsvContent } from '../support/csvFile.ts';
import { readDocument } from '../support/documents.ts';
import { firstExport, openExport, saveFrom, type SavedFile } from '../support/exporting.ts';
import { measuredMarks } from '../support/marks.ts';
import { figureFacts, tablePoints, type FigureFacts } from '../support/figureFacts.ts';
import { colorCounts, darkSpan, differingPixels, readPng, type PngContent } from '../support/pngFile.ts';
import { drawWithResvg } from '../support/resvgPicture.ts';
import { sitePages } from '../../support/siteMap.ts';
import { drawnFigure, figureOf, settled } from '../support/openPages.ts';
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
  expect(png.width).toBe(1600);
  expect(png.chunks.slice(0, 2)).toEqual(['IHDR', 'pHYs']);
  expect(png.perMetre).toEqual([7874, 7874]);
  expect([...png.texts.keys()].sort()).toEqual(pngKeys);
  for (const [key, text] of png.texts) expect(text.trim().length, key).toBeGreaterThan(3);
  expect(png.texts.get('Title')).toBe(facts.title);
  expect(png.texts.get('Description')?.length).toBeLessThanOrEqual(250);
  expect(xmpOf(png)).toContain(facts.subtitle);
  const counts = colorCounts(png);
  expect(facts.colors.length).toBeGreaterThan(0);
  // Of a thin dashed line few pixels have its very color.
  for (const color of facts.colors) expect(counts.get(color) ?? 0, color).toBeGreaterThan(8);
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
  expect(svg.root).toMatchObject({ width: '1600', role: 'img' });
  // Many rows make a report taller, few lower.
  expect(Number(svg.root['height'])).toBeGreaterThan(450);
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
    // Of several licenses a picture says once that only facts are taken.
    ...[`Source: ${facts.publishers}`, facts.licence.replace('; facts only', ''), 'CC BY 4.0', ...words],
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
  // What was withdrawn stays in the file, struck through, and is in no table.
  const rows = csv.rows.filter((row) => row['key']?.endsWith('|withdrawn') !== true);
  expect(rows.map((row) => row['key']).sort()).toEqual([...points.keys()].sort());
  for (const row of rows) {
    // What is missing has nothing to cite or to grade.
    const isMissing = !dated && row['value'] === '' && row['text'] === '';
    for (const cell of ['source_title', 'source_licence', 'source_locator', 'confidence']) {
      expect(row[cell] === '', `${cell} of ${row['key'] ?? ''} is empty`).toBe(isMissing);
    }
    // Dates are written as periods, not as the numbers that place them.
    if (!dated) expect(row['value']).toBe(points.get(row['key'] ?? ''));
  }
}

/** A figure on an open page: what the page says of it, and its points as its table lists them. */
interface OnPage {
  readonly id: string;
  readonly isDated: boolean;
  /** Host, path and search that its files name. */
  readonly link: string;
  readonly dataset: string;
  readonly facts: FigureFacts;
  readonly points: ReadonlyMap<string, string>;
  /** What the page says of data that are older than expected. */
  readonly stale: readonly string[];
}

/** The files that are saved of a figure, by turns, so that each page saves all three. */
const turns = ['PNG and SVG', 'SVG', 'CSV'] as const;
type Turn = (typeof turns)[number];

/** Saves what is the figure's turn, from its dialog, which shows its picture before. */
async function saveTurn(page: Page, id: string, turn: Turn): Promise<SavedFile[]> {
  const dialog = await openExport(page, id);
  // The picture is checked before it is shown: one that is refused has a sentence in its place. The dialog remembers
  // the format of the figure before, which may be none of a picture.
  await dialog.getByRole('radio', { name: 'PNG' }).check();
  await expect(dialog.getByRole('img')).toBeVisible({ timeout: 20_000 });
  const saved: SavedFile[] = [];
  for (const format of turn === 'PNG and SVG' ? (['PNG', 'SVG'] as const) : [turn])
    saved.push(await saveFrom(dialog, { format }));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return saved;
}

/** What is drawn is what the table writes, and the other way around. */
async function checkTable(figure: Locator, id: string): Promise<Map<string, string>> {
  const drawn = await measuredMarks(figure);
  const points = await tablePoints(figure);
  const marks = new Map(drawn.map(({ key, value }) => [key, String(value)]));
  expect(marks.size, id).toBeGreaterThan(1);
  expect(marks, id).toEqual(new Map([...points].filter(([, value]) => value !== '')));
  return points;
}

async function checkPicture(blank: Page, file: SavedFile, { id, facts, dataset, link }: OnPage) {
  const svg = await readSvg(blank, file.bytes.toString('utf8'));
  checkSvg(svg);
  checkWords(svg, facts, [asOfOf(file, id, 'report'), `dataset ${dataset}`, link]);
  return svg;
}

/** A PNG has the words of its SVG in our face, and is the same picture as the SVG drawn by itself. */
async function checkPair(page: Page, blank: Page, files: readonly SavedFile[], of: OnPage) {
  const [pngFile, svgFile] = files;
  if (pngFile === undefined || svgFile === undefined) throw new Error(`Of ${of.id} two files were wanted.`);
  expect(asOfOf(pngFile, of.id, 'report')).toBe(asOfOf(svgFile, of.id, 'report'));
  const png = readPng(pngFile.bytes);
  checkPng(png, of.facts);
  const svg = await checkPicture(blank, svgFile, of);
  expect(String(png.height)).toBe(svg.root['height']);
  await checkTitle(page, png, svg);
  const source = svgFile.bytes.toString('utf8');
  expect(differingPixels(png, readPng(await drawAlone(blank, source)))).toBeLessThan(
    png.width * png.height * 0.001,
  );
  // The same file in a program that is no browser, and that has our faces: it spaces letters to a stated width otherwise.
  const natural = source.replaceAll(/ textLength="[\d.]+"/g, '');
  expect(differingPixels(png, readPng(drawWithResvg(natural)))).toBeLessThan(png.width * png.height * 0.01);
}

function checkCsv(file: SavedFile, { id, facts, dataset, link, points, stale, isDated }: OnPage): void {
  const csv = readCsv(file.bytes);
  const isStale = (line: string) => line.startsWith('Update overdue: ');
  expect(csv.head.filter(isStale)).toEqual(stale.map((text) => `Update overdue: ${text}`));
  const head = csv.head.filter((line) => !isStale(line));
  const asOf = asOfOf(file, id, 'data');
  // The page of an industry is a filter of the figures that follow one; without a choice the register shows AI.
  const isFiltered = link.includes('industr') || id.startsWith('register-');
  const filters = isFiltered ? (head[2] ?? '') : 'Filters: none';
  expect(filters).toMatch(/^Filters: (none|Industry: [A-Z].+)$/);
  expect(head.slice(0, 5)).toEqual([
    ...[facts.title, facts.subtitle, filters, `As of: ${asOf}`, `Dataset: ${dataset}`],
  ]);
  expect(head[5]).toContain('CC BY 4.0');
  expect(head[6]).toBe(`Link: http://${link}`);
  checkRows(csv, points, isDated);
}

const it = testOfTurns((page) => page.setViewportSize({ width: 1280, height: 720 }));

for (const [place, site] of sitePages.filter(({ figures }) => figures.length > 0).entries()) {
  it(`figures of ${site.path} leave the page whole, and their tables hold what is drawn`, async ({
    page,
    context,
    request,
  }) => {
    test.setTimeout(180_000);
    const { datasetVersion: dataset } = await readDocument(request, indexDocument);
    await turnTo(page, site.path);
    await settled(page, site);
    const taken: { readonly turn: Turn; readonly files: readonly SavedFile[]; readonly of: OnPage }[] = [];
    for (const [index, id] of site.figures.entries()) {
      const turn = turns[(place + index) % turns.length] ?? 'SVG';
      await test.step(`${id}: ${turn}`, async () => {
        // Saved first: whether a figure was drawn yet has no say in its files.
        const files = await saveTurn(page, id, turn);
        const figure = await drawnFigure(page, id);
        const of: OnPage = {
          id,
          dataset,
          isDated: site.kinds[index] === 'timeline',
          // Hours are those of a zone, which the link always names.
          link: `${HOST}${id === 'peak-clock' ? `${site.path}?tz=UTC` : (site.links[index] ?? '')}`,
          facts: await figureFacts(figure),
          points: await checkTable(figure, id),
          stale: await figure.getByText(/^published .*, latest /).allTextContents(),
        };
        taken.push({ turn, files, of });
      });
    }
    // Opened last: the browser takes its time for a page that lies behind another.
    const blank = await context.newPage();
    for (const { turn, files, of } of taken) {
      const [file] = files;
      if (file === undefined) throw new Error(`Nothing was saved of ${of.id}.`);
      if (turn === 'CSV') checkCsv(file, of);
      else if (turn === 'SVG') await checkPicture(blank, file, of);
      else await checkPair(page, blank, files, of);
    }
  });
}

/** What must have no say in a file: the window, the screen, the theme, and how fast the page's fonts came. */
const readers = [
  { viewport: { width: 1280, height: 800 }, fontDelay: 0 },
  { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, fontDelay: 0 },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', fontDelay: 0 },
  { viewport: { width: 1280, height: 800 }, fontDelay: 700 },
] as const;

test('the files of a figure are the same bytes for every reader', async ({ browser, baseURL }) => {
  const files: Buffer[][] = [];
  for (const { fontDelay, ...options } of readers) {
    const context = await browser.newContext({ ...options, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.route('**/fonts/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, fontDelay));
      await route.continue();
    });
    await page.goto('/');
    // On a phone the findings of other pages are folded.
    if (options.viewport.width < 768) await page.getByText('Highlights and the latest events').click();
    const saved: SavedFile[] = [];
    for (const id of ['plan-tasks', 'flagship-prices']) {
      saved.push(...(await saveTurn(page, id, 'PNG and SVG')));
    }
    files.push(saved.map(({ bytes }) => bytes));
    // Fonts for pages to come may still be on their way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
  const [first = [], ...others] = files;
  expect(first).toHaveLength(4);
  for (const other of others)
    expect(other.map((bytes, index) => bytes.equals(first[index] ?? Buffer.alloc(0)))).toEqual(
      first.map(() => true),
    );
});

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
  expect(said).toContain(
    squash(`${HOST}/ev-plans?industry=batteries#plan-tasks~sources · Industry: Batteries`),
  );
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
