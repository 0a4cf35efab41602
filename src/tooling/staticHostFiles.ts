import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { build, type Plugin } from 'vite';
import { manifestPath } from './bundleSizes.ts';
import { isCommon } from './commonScripts.ts';
import { formatHeaderRules } from './headerRules.ts';
import { elementsIn, innerOf, moduleScripts, outerOf, readPage, replaceBy, withId } from './markup.ts';
import { headerRules } from './siteHeaders.ts';
import { bootScript } from './pageScripts.ts';

/** The page without content, for URLs that are not prerendered. */
export const SHELL = 'shell.html';

/**
 * Pages without a file, or of which only some have one, since there are too many; all other URLs without a file are
 * not pages.
 */
export const UNRENDERED = ['/register/*', '/committees/*'] as const;

/**
 * Returns the page of one figure for other sites to frame: the site's own page without its prerendered content, which
 * would flash in the frame.
 *
 * @param ahead URLs of scripts that it requests immediately, since none of its own lists them.
 * @throws Error if the page has no root to empty, since embeds would then show the header.
 */
export function embedHtml(indexHtml: string, ahead: readonly string[] = []): string {
  const page = readPage(indexHtml);
  const elements = elementsIn(page);
  const [root, late] = [withId(elements, 'root'), withId(elements, 'late')];
  const title = elements.find(({ tagName }) => tagName === 'title');
  if (root === undefined || root.childNodes.length === 0 || title === undefined)
    throw new Error('index.html has no <div id="root"> with content, or no title.');
  root.childNodes = [];
  if (late !== undefined) replaceBy(late, '');
  const asked = ahead.map((address) => `<link rel="modulepreload" crossorigin href="${address}">`);
  replaceBy(title, ['<meta name="robots" content="noindex">', ...asked, outerOf(title)].join(''));
  return innerOf(page);
}

const manifestEntries = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isDynamicEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);

/**
 * Modules of the app that load later and that any page may request: cards, tables, drawings, and the import of
 * pictures.
 */
const SHARED = /^src\/(app|charts|figure|frame)\/(kinds\/|tray\/|openPicture\/)?(?!YearBrush)[^/]+\.tsx?$/;

/** Returns the scripts of these modules with all their imports, and their styles, as files of the build. */
function sharedFiles(manifest: string): string[] {
  const entries = v.parse(manifestEntries, JSON.parse(manifest));
  const names = Object.keys(entries).filter(
    (name) => entries[name]?.isDynamicEntry === true && SHARED.test(name),
  );
  const reached = new Set(names);
  for (const name of reached) for (const other of entries[name]?.imports ?? []) reached.add(other);
  const parts = [...reached].flatMap((name) => entries[name] ?? []);
  return [...new Set(parts.flatMap(({ file, css }) => [file, ...css]))];
}

const dated = v.object({ datasetVersion: v.string() });

/**
 * Writes the service worker next to the page, as a single file. It contains what the build consists of, so that
 * browsers detect a newer one by its bytes.
 */
async function writeWorker(dir: string, page: string, manifest: string, apiBaseUrl: string): Promise<void> {
  const scripts = moduleScripts(elementsIn(readPage(page)));
  const industries = await readFile(join(dir, 'api/v1/industries.json'), 'utf8').catch(() => null);
  // Data on another host are renewed independently of the site.
  const isHere = industries !== null && apiBaseUrl === '';
  const datasetVersion = isHere ? v.parse(dated, JSON.parse(industries)).datasetVersion : null;
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      SITE_BUILD: JSON.stringify({
        scripts,
        shared: sharedFiles(manifest),
        datasetVersion,
        api: apiBaseUrl,
      }),
    },
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/worker/sw.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

/**
 * Returns a Vite plugin that makes the output fit for any static host. It writes `_headers`, the service worker, and
 * the embed page with `_redirects`, which route to it. It removes what does not belong in production: the mock
 * service worker, which is in `public/` for the dev server, and Vite's manifest, which is moved to where budgets are
 * checked.
 */
export function staticHostFiles(apiBaseUrl?: string): Plugin {
  let base = '';
  return {
    name: 'static-host-files',
    apply: 'build',
    configResolved: (config) => {
      base = config.base.replace(/\/$/, '');
    },
    config: () => ({ build: { manifest: true } }),
    transformIndexHtml: () => [{ tag: 'script', children: bootScript, injectTo: 'head-prepend' }],
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await rm(join(dir, 'mockServiceWorker.js'), { force: true });
      await mkdir(dirname(manifestPath), { recursive: true });
      const manifest = await readFile(join(dir, '.vite/manifest.json'), 'utf8');
      await writeFile(manifestPath, manifest);
      await rm(join(dir, '.vite'), { recursive: true });
      await writeFile(join(dir, '_headers'), formatHeaderRules(headerRules(apiBaseUrl, base)));
      const page = await readFile(join(dir, 'index.html'), 'utf8');
      const ahead = Object.values(v.parse(manifestEntries, JSON.parse(manifest)))
        .filter(({ file }) => isCommon(file) && !page.includes(file))
        .map(({ file }) => `${base}/${file}`);
      await writeFile(join(dir, 'embed.html'), embedHtml(page, ahead));
      await writeFile(join(dir, SHELL), page);
      await writeWorker(dir, page, manifest, apiBaseUrl?.trim() ?? '');
      await writeFile(
        join(dir, '_redirects'),
        [
          `${base}/embed/* ${base}/embed.html 200`,
          ...UNRENDERED.map((pages) => `${base}${pages} ${base}/${SHELL} 200`),
          `${base}/* ${base}/${SHELL} 404\n`,
        ].join('\n'),
      );
    },
  };
}
