import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { formatHeaderRules } from '../../src/tooling/headerRules.ts';
import { headerRules } from '../../src/tooling/siteHeaders.ts';

/** Builds a page of the tests' own, which never is part of the dashboard, into a folder with fonts and headers. */
export async function buildTestPage(root: string, outDir: string, policy: boolean): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    cacheDir: resolve('.cache/vite-bench'),
    plugins: [react(), tailwindcss()],
    build: { target: 'es2023', outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  });
  await cp('public/fonts', join(outDir, 'fonts'), { recursive: true });
  await writeFile(join(outDir, '_headers'), formatHeaderRules(policy ? headerRules() : []));
}

/**
 * Builds the bench's page and gives the folder.
 *
 * @param policy Whether the page is served with production's headers. The libraries need a looser policy.
 */
export async function buildBenchPage(policy: boolean): Promise<string> {
  const outDir = resolve('.cache', policy ? 'bench-page-strict' : 'bench-page');
  await buildTestPage(resolve(import.meta.dirname, 'page'), outDir, policy);
  return outDir;
}
