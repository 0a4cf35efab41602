import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { loadAppRenderer, type AppPage } from './appRenderer.ts';
import { inlineHash, lateScript, pageDocument, StyleRules, STYLES, type PageParts } from './pageDocument.ts';
import { mainRecordPaths, recordDescriptions } from './recordPages.ts';
import { renderPages } from './renderPages.ts';

const FOLDER = 'dist';

const known = new Map<string, Promise<string>>();

/** The digest of a document, as browsers check it when they fetch it. */
function digestOf(path: string): Promise<string> {
  const digest =
    known.get(path) ??
    readFile(join(FOLDER, path)).then(
      (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    );
  known.set(path, digest);
  return digest;
}

async function digestsOf(paths: readonly string[]): Promise<Record<string, string>> {
  const digests = paths.map(async (path) => [path, await digestOf(path)] as const);
  return Object.fromEntries(await Promise.all(digests));
}

type Written = AppPage & { readonly path: string };

const template = await readFile(join(FOLDER, 'shell.html'), 'utf8');
const site = (process.env['VITE_SITE_URL'] ?? '').replace(/\/+$/, '');

type Parts = Pick<PageParts, 'styles' | 'late'>;

/** Writes the document of a page. */
async function write({ path, html, title, description, name, documents }: Written, parts: Parts) {
  const file = join(FOLDER, path === '/' ? 'index.html' : `${path}.html`);
  const handed = { path, name, documents: await digestsOf(documents) };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pageDocument(template, site, { path, title, description, html, handed, ...parts }));
}

/** Puts what many pages share beside the scripts of the app, and gives the name that it has there. */
async function writeShared(name: string, text: string): Promise<string> {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 7);
  const file = name.replace('.', `-${digest}.`);
  await writeFile(join(FOLDER, 'assets', file), text);
  return file;
}

const startedAt = performance.now();
const { pagePaths } = await loadAppRenderer(FOLDER, join(FOLDER, 'fonts'));
const mains = new Set([...pagePaths, ...(await mainRecordPaths(FOLDER))]);
const descriptions = await recordDescriptions(FOLDER);
const [mainRules, recordRules] = [new StyleRules(), new StyleRules()];
const pages: Written[] = [];
await renderPages(FOLDER, [...new Set([...mains, ...descriptions.keys()])], (path, page) => {
  const isMain = mains.has(path);
  const html = (isMain ? mainRules : recordRules).without(page.html);
  const said = descriptions.get(path) ?? '';
  const description = isMain && page.description !== '' ? page.description : said;
  pages.push({ ...page, path, html, description });
});

const [link = '', sheet = ''] = STYLES.exec(template) ?? [];
const styles = await readFile(join(FOLDER, 'assets', basename(sheet)), 'utf8');
const inlined = `${styles}\n${mainRules.css}`;
const own: Parts = { styles: `<style>${inlined}</style>`, late: `<script>${lateScript}</script>` };
// Records are thousands: styles and script are files, which a reader of several has already.
const assets = sheet.slice(0, -basename(sheet).length);
const recordSheet = await writeShared('records.css', `${styles}\n${recordRules.css}`);
const recordScript = await writeShared('records.js', lateScript);
const shared: Parts = {
  styles: link.replace(sheet, `${assets}${recordSheet}`),
  late: `<script defer src="${assets}${recordScript}"></script>`,
};
for (const page of pages) await write(page, mains.has(page.path) ? own : shared);
// The policy of the host knows the styles by their digest, once all of them are there.
const headers = await readFile(join(FOLDER, '_headers'), 'utf8');
const named = headers.replaceAll(/style-src 'self'[^;]*/g, () => `style-src 'self' ${inlineHash(inlined)}`);
await writeFile(join(FOLDER, '_headers'), named);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `rendered ${String(mains.size)} pages and ${String(pages.length - mains.size)} of records in ${seconds} s`,
);
