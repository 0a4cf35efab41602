import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { loadAppRenderer, type AppPage } from './appRenderer.ts';
import { addressOf, ASSETS, contentName } from './assets.ts';
import { firstScripts, lateScripts } from './bundleSizes.ts';
import { isCommon } from './commonScripts.ts';
import { LinkPress } from './linkPress.ts';
import { readPage } from './markup.ts';
import { inlineHash, pageDocument, readTemplate, StyleClasses, type PageParts } from './pageDocument.ts';
import { lateScript } from './pageScripts.ts';
import { mainRecordPaths, searchedRecords } from './recordPages.ts';
import { renderPages } from './renderPages.ts';
import { partsOfPages } from './routeCosts.ts';
import { sharedStyles } from './sharedStyles.ts';
import { writeSiteFiles } from './siteFiles.ts';
import { partsOf } from './usedStyles.ts';

const FOLDER = 'dist';

const known = new Map<string, Promise<string>>();

/** Returns the digest of a document, as browsers check it when they fetch it. */
function digestOf(path: string): Promise<string> {
  const digest =
    known.get(path) ??
    readFile(join(FOLDER, path)).then(
      (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    );
  known.set(path, digest);
  return digest;
}

/**
 * Number of letters of a digest in the handed data: all, so that a browser can check a document, or enough to
 * identify it.
 */
const [WHOLE, BEGINNING] = [undefined, 'sha256-'.length + 8];

async function digestsOf(paths: readonly string[], letters?: number): Promise<Record<string, string>> {
  const digests = paths.map(async (path) => [path, (await digestOf(path)).slice(0, letters)] as const);
  return Object.fromEntries(await Promise.all(digests));
}

/** Larger bundles would copy megabytes to save a few requests. */
const LARGEST_BUNDLE = 1_200_000;

/**
 * Writes the documents of a page into one file, unchanged and by path; returns its URL. Data on another host may be
 * of another day, so each of them is requested there.
 */
async function writeBundle(paths: readonly string[]): Promise<{ bundle?: string }> {
  if (/^(?:\w+:|\/\/)/.test(apiBase())) return {};
  const bodies = paths.map(
    async (path) => `${JSON.stringify(path)}:${(await readFile(join(FOLDER, path), 'utf8')).trim()}`,
  );
  const text = `{${(await Promise.all(bodies)).join(',\n')}}`;
  if (text.length > LARGEST_BUNDLE) return {};
  return { bundle: await writeShared('page.json', text) };
}

/** Modules evaluated at the first touch of a page: interactive drawings, and on the overview the content below. */
const atTouch = ['src/frame/atTouch.ts'];
const overviewAtTouch = [...atTouch, 'src/app/pages/overviewParts.ts'];

/** Writes a list of the scripts that the first touch evaluates, without the entry scripts; returns its URL. */
function writeLater(modules: readonly string[]): Promise<string> {
  const first = firstScripts(FOLDER);
  const later = [...lateScripts(modules)].filter((file) => !first.has(file));
  return writeShared('later.json', JSON.stringify(later.map((file) => addressOf(basename(file)))));
}

/** A page as it is written. */
interface Written extends Omit<AppPage, 'pieces' | 'styles' | 'files'> {
  readonly path: string;
  readonly html: string;
}

const shell = await readFile(join(FOLDER, 'shell.html'), 'utf8');
const template = readTemplate(shell);
const site = (process.env['VITE_SITE_URL'] ?? '').replace(/\/+$/, '');
/** Prefix of a page's path: only the folder if the host of the site is unknown. */
const stands = site === '' ? (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '') : site;

/** Common parts of pages of a kind: how they get their styles, and the script that fetches the others. */
interface Shared extends Pick<PageParts, 'styles' | 'late'> {
  /** Whole style sheet, if the page has only the rules that it uses. */
  readonly sheet?: string;
}

/** Writes the document of a page. */
async function write(written: Written, { sheet, ...looks }: Shared) {
  const { path, html, heading, description, name, documents, reads } = written;
  const file = join(FOLDER, path === '/' ? 'index.html' : `${path}.html`);
  const bundle = pagePaths.includes(path) ? await writeBundle(documents) : {};
  const digests = await digestsOf(documents, bundle.bundle === undefined ? WHOLE : BEGINNING);
  const later = path === '/' ? ofOverview : html.includes('data-still') ? ofFigures : undefined;
  // There are thousands of records, and users who read several have most of their scripts cached: their pages list
  // only the common ones, which no other script lists.
  const named = mains.has(path) ? scriptsOf(path) : scriptsOf(path).filter(isCommon);
  const parts = named.map((one) => addressOf(basename(one)));
  const handed = { path, name, documents: digests, ...bundle, parts, later, sheet };
  const row = mains.has(path) ? undefined : records.get(path)?.row;
  const said = { path, name: heading, description };
  const head = await press.headOf({ ...said, row });
  const page = { ...said, ...head, html, reads: reads.join(' '), handed, ...looks };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pageDocument(template, stands, page));
}

/** Writes a file shared by pages next to the app's scripts, and returns its URL. */
async function writeShared(name: string, text: string): Promise<string> {
  const file = contentName(name, text);
  await writeFile(join(FOLDER, ASSETS, file), text);
  return addressOf(file);
}

const startedAt = performance.now();
const { pagePaths, apiBase, linkParts } = await loadAppRenderer(FOLDER, join(FOLDER, 'fonts'));
const mains = new Set([...pagePaths, ...(await mainRecordPaths(FOLDER))]);
const records = await searchedRecords(FOLDER);
const [ofFigures, ofOverview] = await Promise.all([atTouch, overviewAtTouch].map(writeLater));
const scriptsOf = partsOfPages(FOLDER);
const press = new LinkPress(linkParts(site, stands), site, stands, FOLDER);
const rendered = new Map<string, AppPage>();
const every = [...new Set([...mains, ...records.keys()])];
await renderPages(FOLDER, new Map(every.map((path) => [path, mains.has(path)])), (path, page) => {
  rendered.set(path, page);
});
const classes = new StyleClasses();
// Pages arrive in no order, and two builds of the same data must be equal.
const pages: Written[] = [];
for (const [path, page] of [...rendered].sort(([a], [b]) => (a < b ? -1 : 1))) {
  for (const { name, svg } of page.files) await writeFile(join(FOLDER, ASSETS, name), svg);
  // For a record, the search has the best description, if it says more than the name; a page of tables has no
  // finding.
  const said = records.get(path)?.said ?? '';
  const description = said === '' || (mains.has(path) && page.description !== '') ? page.description : said;
  const own = page.styles.map(classes.of);
  const html = page.pieces.flatMap((piece, at) => [piece, own[at] ?? '']).join('');
  const parts = [...page.parts, ...own.map((name) => `.${name}`)];
  pages.push({ ...page, path, html, parts, description });
}

const styles = await readFile(join(FOLDER, ASSETS, basename(template.sheet)), 'utf8');
const whole = `${styles}\n${classes.css}`;
// A sheet with fonts makes a browser repeat the layout of the whole page, even if they are the same as before.
const FACE = /@font-face\s*\{[^}]*\}/g;
const faces = await writeShared('faces.css', (whole.match(FACE) ?? []).join('\n'));
const wholeSheet = await writeShared('pages.css', whole.replaceAll(FACE, ''));
const everywhere = partsOf(readPage(shell));
const standing = pages
  .filter(({ path }) => mains.has(path))
  .map(({ path, parts }) => [path, [...everywhere, ...parts]] as const);
const used = sharedStyles(whole, new Map(standing));
const sheetLink = (address: string) => `<link rel="stylesheet" crossorigin href="${address}">`;
// There are thousands of records: styles and script are files, which users who read several have cached.
const shared: Shared = {
  styles: [faces, wholeSheet].map(sheetLink),
  late: `<script defer src="${await writeShared('late.js', lateScript)}"></script>`,
};
// Without scripts nothing else fetches the whole sheet.
const ownLate = `<noscript>${sheetLink(wholeSheet)}</noscript><script>${lateScript}</script>`;
for (const page of pages) {
  const own = used.get(page.path);
  await write(
    page,
    own === undefined ? shared : { styles: [`<style>${own}</style>`], late: ownLate, sheet: wholeSheet },
  );
}
// The host's policy lists the styles by their digests, when all of them exist.
const digests = [...new Set(used.values())].map(inlineHash).join(' ');
const headers = await readFile(join(FOLDER, '_headers'), 'utf8');
const named = headers.replaceAll(/style-src 'self'[^;]*/g, () => `style-src 'self' ${digests}`);
await writeFile(join(FOLDER, '_headers'), named);
await press.embeds();
await press.finish();
const listed = pages.flatMap(({ path, heading, description }) =>
  pagePaths.includes(path) ? [{ path, name: heading, description }] : [],
);
await writeSiteFiles(FOLDER, { site, stands, all: press.listed, pages: listed });
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `rendered ${String(mains.size)} pages and ${String(pages.length - mains.size)} of records in ${seconds} s`,
);
