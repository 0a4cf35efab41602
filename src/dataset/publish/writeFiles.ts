import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { API_ROOT } from '../../contract/document.ts';
import type { BuiltFile } from './downloads/builtFile.ts';

/** Replaces a file whole: whoever reads it meanwhile, or ends us, never meets half of it. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Leaves an equal file alone: a dev server that watches the folder then has nothing to reload. */
function writeIfChanged(file: string, bytes: Uint8Array): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** How much a build came to. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes documents and downloads below `outDir`, which stands for `/api/v1`, and takes away files of their
 * kinds that are no longer built, so that no stale number is served.
 */
export function writeFiles(files: Iterable<BuiltFile>, outDir: string): Written {
  const kept = new Set<string>();
  let written = 0;
  for (const { path, bytes } of files) {
    const file = join(outDir, relative(API_ROOT, path));
    kept.add(file);
    writeIfChanged(file, bytes);
    written += bytes.byteLength;
  }
  for (const file of filesBelow(outDir)) {
    if (/\.(json|atom|ics|csv|zip)$/.test(file) && !kept.has(file)) rmSync(file);
  }
  return { files: kept.size, bytes: written };
}
