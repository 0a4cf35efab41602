import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { firstScripts, lateScripts } from './bundleSizes.ts';
import { apiPathOf, inlineHash, namedDocument, pageDocument, StyleRules, STYLES } from './pageDocument.ts';
import { partDrawings } from './stillDrawings.ts';
import { textMeasure } from './textMeasure.ts';

const FOLDER = 'dist';
/** Where the app is built for Node. */
const RENDERER = '.cache/renderer/renderPage.js';

/** What the app's renderer gives for a page, as far as it is written. */
const renderedPage = v.object({
  html: v.string(),
  title: v.string(),
  description: v.string(),
  name: v.unknown(),
  documents: v.array(v.string()),
});

const renderer = v.object({
  pagePaths: v.array(v.string()),
  measureTextBy: v.custom<(by: ReturnType<typeof textMeasure>) => void>(
    (value) => typeof value === 'function',
  ),
  apiBase: v.custom<() => string>((value) => typeof value === 'function'),
  renderPage: v.custom<(path: string) => Promise<unknown>>((value) => typeof value === 'function'),
});

/** The app asks for documents as in a browser, maybe on another host: here they are files of the build. */
async function fetchBuilt(address: unknown): Promise<Response> {
  const body = await readFile(join(FOLDER, apiPathOf(String(address)))).catch(() => null);
  return body === null ? new Response('', { status: 404 }) : new Response(body);
}

const indexSchema = v.object({ documents: v.array(v.object({ path: v.string(), kind: v.string() })) });

/** Kinds of documents that have a page each, and where it is. */
const recordPages: Readonly<Record<string, string>> = { 'board-frontier': '/leaderboards', body: '/bodies' };

/** The id in the path of a record's document, such as `/api/v1/leaderboards/arena-text/frontier.json`. */
const idOf = (path: string): string => /\/([^/]+?)(?:\/frontier)?\.json$/.exec(path)?.[1] ?? '';

/** The paths of the pages of records. */
async function recordPaths(): Promise<string[]> {
  const { documents } = v.parse(
    indexSchema,
    JSON.parse(await readFile(join(FOLDER, 'api/v1/index.json'), 'utf8')),
  );
  return documents.flatMap(({ kind, path }) => {
    const folder = recordPages[kind];
    return folder === undefined ? [] : [`${folder}/${idOf(path)}`];
  });
}

/** The digest of each document, as browsers check it when they fetch. */
async function digestsOf(paths: readonly string[]): Promise<Record<string, string>> {
  const digests = paths.map(async (path) => [path, await digestOf(path)] as const);
  return Object.fromEntries(await Promise.all(digests));
}

const known = new Map<string, Promise<string>>();

function digestOf(path: string): Promise<string> {
  const digest =
    known.get(path) ??
    readFile(join(FOLDER, path)).then(
      (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    );
  known.set(path, digest);
  return digest;
}

/** Where files go whose names tell their bytes: hosts let browsers keep them. */
const ASSETS = 'assets';

/** The address of a file of the build. */
const addressOf = (name: string): string => `${process.env['BASE_PATH'] ?? '/'}${ASSETS}/${name}`;

/** Larger ones would be copies of megabytes, for which some requests fewer are little. */
const LARGEST_BUNDLE = 1_200_000;

/**
 * Writes the documents of a page into one file, as they are, by path; gives its address. Data on another host may be of
 * another day, and each of them is asked for there.
 */
async function writeBundle(paths: readonly string[]): Promise<{ bundle?: string }> {
  if (/^(?:\w+:|\/\/)/.test(apiBase())) return {};
  const bodies = paths.map(
    async (path) => `${JSON.stringify(path)}:${(await readFile(join(FOLDER, path), 'utf8')).trim()}`,
  );
  const text = `{${(await Promise.all(bodies)).join(',\n')}}`;
  if (text.length > LARGEST_BUNDLE) return {};
  const name = `page-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  await writeFile(join(FOLDER, ASSETS, name), text);
  return { bundle: addressOf(name) };
}

/** What the first touch of a page evaluates: drawings that answer a reader, and on the overview what is below. */
const atTouch = ['src/frame/LivePlot.tsx', 'src/frame/Readout.tsx', 'src/figure/kinds/kinds.ts'];
const overviewAtTouch = [...atTouch, 'src/app/pages/overviewParts.ts'];

/** The addresses of the scripts that the first touch evaluates, but those that come first. */
function laterScripts(path: string): string[] {
  const first = firstScripts(FOLDER);
  const later = [...lateScripts(path === '/' ? overviewAtTouch : atTouch)];
  return later.filter((file) => !first.has(file)).map((file) => addressOf(basename(file)));
}

const searchSchema = v.object({
  rows: v.array(
    v.object({
      to: v.string(),
      title: v.string(),
      designation: v.optional(v.string()),
      note: v.optional(v.string()),
      about: v.optional(v.string()),
      value: v.optional(v.object({ text: v.string() })),
    }),
  ),
});

/** The records that are not rendered: their pages have a name, and say what is searched for and the newest value. */
async function otherRecords(rendered: readonly string[]) {
  const { rows } = v.parse(
    searchSchema,
    JSON.parse(await readFile(join(FOLDER, 'api/v1/search.json'), 'utf8')),
  );
  const isOther = new Set(rendered);
  return rows.filter(({ to }) => /^\/[a-z-]+\/[\w.-]+$/.test(to) && !isOther.has(to));
}

const fileOf = (path: string): string => join(FOLDER, path === '/' ? 'index.html' : `${path}.html`);

const startedAt = performance.now();
globalThis.fetch = fetchBuilt;
const site = (process.env['VITE_SITE_URL'] ?? '').replace(/\/+$/, '');
const template = await readFile(join(FOLDER, 'shell.html'), 'utf8');
const { pagePaths, renderPage, measureTextBy, apiBase } = v.parse(
  renderer,
  await import(pathToFileURL(resolve(RENDERER)).href),
);
measureTextBy(textMeasure(join(FOLDER, 'fonts')));
const paths = [...pagePaths, ...(await recordPaths())];
const rules = new StyleRules();
const pages = [];
for (const path of paths) {
  const page = v.parse(renderedPage, await renderPage(path));
  const { html, file } = partDrawings(page.html, addressOf(''));
  if (file !== null) await writeFile(join(FOLDER, ASSETS, file.name), file.svg);
  pages.push({ ...page, path, html: rules.without(html) });
}
const sheet = STYLES.exec(template)?.[1] ?? '';
const styles = `${await readFile(join(FOLDER, 'assets', basename(sheet)), 'utf8')}\n${rules.css}`;
for (const { path, html, title, description, name, documents } of pages) {
  const bundle = pagePaths.includes(path) ? await writeBundle(documents) : {};
  const later = laterScripts(path);
  const handed = { path, name, documents: await digestsOf(documents), ...bundle, later };
  const file = fileOf(path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pageDocument(template, site, { path, title, description, html, styles, handed }));
}
// The policy of the host knows the styles by their digest, once all of them are there.
const headers = await readFile(join(FOLDER, '_headers'), 'utf8');
const named = headers.replaceAll(/style-src 'self'[^;]*/g, () => `style-src 'self' ${inlineHash(styles)}`);
await writeFile(join(FOLDER, '_headers'), named);
const others = await otherRecords(paths);
for (const { to, title, designation, note, about, value } of others) {
  const description = [note, about, value?.text]
    .flatMap((said) => (said === undefined ? [] : [said.replace(/\.?$/, '.')]))
    .join(' ');
  const name = designation === undefined ? title : `${designation}: ${title}`;
  const page = { path: to, title: `${name} · Standards Race`, description };
  await mkdir(dirname(fileOf(to)), { recursive: true });
  await writeFile(fileOf(to), namedDocument(template, site, page));
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `rendered ${String(paths.length)} pages and named ${String(others.length)} others in ${seconds} s`,
);
