import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { build, type Plugin } from 'vite';
import { manifestPath } from './bundleSizes.ts';
import { isCommon } from './commonScripts.ts';
import { formatHeaderRules, headerRules } from './headerRules.ts';
import { bootScript } from './pageScripts.ts';

/** The page without a page in it: for addresses that are not rendered at build. */
export const SHELL = 'shell.html';

/** Pages that have no file, since there are too many; whatever else has none is no page. */
export const UNRENDERED = '/register/*';

/**
 * The page of one figure for other sites to frame: the site's own page without what is on it before its
 * scripts run, which would flash up in the frame.
 *
 * @param ahead addresses of scripts that it asks for at once, since none of its own names them.
 * @throws Error if the page has no root to empty, since embeds would then show the header.
 */
export function embedHtml(indexHtml: string, ahead: readonly string[] = []): string {
  const empty = indexHtml
    .replace(/(<div id="root">).*?(<\/div>\s*<noscript)/s, '$1$2')
    .replace(/\s*<p id="late".*?<\/p>/s, '');
  if (empty === indexHtml)
    throw new Error('index.html has no <div id="root"> with content before <noscript>.');
  const asked = ahead.map((address) => `<link rel="modulepreload" crossorigin href="${address}" />\n    `);
  return empty.replace('<title>', `<meta name="robots" content="noindex" />\n    ${asked.join('')}<title>`);
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

/** Parts of the app that come later and that any page may ask for: cards, tables, drawings, and what takes pictures in. */
const SHARED = /^src\/(app|charts|figure|frame)\/(kinds\/|tray\/|openPicture\/)?(?!YearBrush)[^/]+\.tsx?$/;

/** The scripts of these parts with all that they import, and their styles, as files of the build. */
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
 * Writes the service worker beside the page, a file of its own in one piece. It says what the build is made of, so that
 * browsers see by its bytes that there is a newer one.
 */
async function writeWorker(dir: string, page: string, manifest: string, apiBaseUrl: string): Promise<void> {
  const scripts = Array.from(
    page.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+\.js)"/g),
    ([, address]) => address,
  );
  const industries = await readFile(join(dir, 'api/v1/industries.json'), 'utf8').catch(() => null);
  // Data on another host are renewed without the site.
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
 * A Vite plugin that makes the output fit for any static host: it writes `_headers`, the service worker, the page
 * of embeds with `_redirects`, which say who gets it, and takes away what has no business in production: the mock
 * service worker, which lives in `public/` for the dev server, and Vite's manifest, which goes to where budgets
 * are checked.
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
        `${base}/embed/* ${base}/embed.html 200\n${base}${UNRENDERED} ${base}/${SHELL} 200\n${base}/* ${base}/${SHELL} 404\n`,
      );
    },
  };
}
