import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { formatHeaderRules, headerRules } from '../../src/tooling/headerRules.ts';

const root = resolve(import.meta.dirname, 'page');

/**
 * Builds the bench's own page, which never is part of the dashboard, and gives the folder.
 *
 * @param policy Whether the page is served with production's headers. The libraries need a looser policy.
 */
export async function buildBenchPage(policy: boolean): Promise<string> {
  const outDir = resolve('.cache', policy ? 'bench-page-strict' : 'bench-page');
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    cacheDir: resolve('.cache/vite-bench'),
    plugins: [react(), tailwindcss()],
    build: { target: 'es2023', outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  await cp('public/fonts', join(outDir, 'fonts'), { recursive: true });
  await writeFile(join(outDir, '_headers'), formatHeaderRules(policy ? headerRules() : []));
  return outDir;
}
