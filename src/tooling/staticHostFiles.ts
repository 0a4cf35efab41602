import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { manifestPath } from './bundleSizes.ts';
import { formatHeaderRules, headerRules } from './headerRules.ts';
import { bootScript } from './pageDocument.ts';

/** The page without a page in it: for addresses that are not rendered at build. */
export const SHELL = 'shell.html';

/**
 * The page of one figure for other sites to frame: the site's own page without what is on it before its
 * scripts run, which would flash up in the frame.
 *
 * @throws Error if the page has no root to empty, since embeds would then show the header.
 */
export function embedHtml(indexHtml: string): string {
  const empty = indexHtml.replace(/(<div id="root">).*?(<\/div>\s*<noscript)/s, '$1$2');
  if (empty === indexHtml)
    throw new Error('index.html has no <div id="root"> with content before <noscript>.');
  return empty.replace('<title>', '<meta name="robots" content="noindex" />\n    <title>');
}

/**
 * A Vite plugin that makes the output fit for any static host: it writes `_headers`, the page
 * of embeds with `_redirects`, which say who gets it, and takes away what has no business in production: the mock
 * service worker, which lives in `public/` for the dev server, and Vite's manifest, which goes to where budgets
 * are checked.
 */
export function staticHostFiles(apiBaseUrl?: string): Plugin {
  return {
    name: 'static-host-files',
    apply: 'build',
    config: () => ({ build: { manifest: true } }),
    transformIndexHtml: () => [{ tag: 'script', children: bootScript, injectTo: 'head-prepend' }],
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await rm(join(dir, 'mockServiceWorker.js'), { force: true });
      await mkdir(dirname(manifestPath), { recursive: true });
      await writeFile(manifestPath, await readFile(join(dir, '.vite/manifest.json')));
      await rm(join(dir, '.vite'), { recursive: true });
      await writeFile(join(dir, '_headers'), formatHeaderRules(headerRules(apiBaseUrl)));
      const page = await readFile(join(dir, 'index.html'), 'utf8');
      await writeFile(join(dir, 'embed.html'), embedHtml(page));
      await writeFile(join(dir, SHELL), page);
      await writeFile(join(dir, '_redirects'), `/embed/* /embed.html 200\n/* /${SHELL} 200\n`);
    },
  };
}
