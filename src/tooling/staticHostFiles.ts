import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { securityHeaders } from './securityHeaders.ts';

const cacheRules: readonly (readonly [path: string, headers: Record<string, string>])[] = [
  // Vite puts a digest into these names. Fonts have none: a changed font gets a new name.
  ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['/fonts/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['/api/*', { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }],
];

/** The text of a `_headers` file, as static hosts read it and as `serve.ts` does. */
export function headersFile(apiBaseUrl?: string): string {
  const rules = [['/*', securityHeaders(apiBaseUrl)] as const, ...cacheRules];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [path, ...lines, ''].join('\n');
    })
    .join('\n');
}

/**
 * A Vite plugin that makes the output fit for any static host: it writes `_headers`, and takes away the mock
 * service worker, which lives in `public/` for the dev server and has no business in production.
 */
export function staticHostFiles(apiBaseUrl?: string): Plugin {
  return {
    name: 'static-host-files',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await rm(join(dir, 'mockServiceWorker.js'), { force: true });
      await writeFile(join(dir, '_headers'), headersFile(apiBaseUrl));
    },
  };
}
