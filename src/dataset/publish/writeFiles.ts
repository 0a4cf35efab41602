import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { API_ROOT } from '../../contract/document.ts';
import type { BuiltFile } from './downloads/builtFile.ts';

/** Replaces a file atomically: a reader or an interruption never sees half of it. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Skips an identical file: a dev server that watches the folder then has nothing to reload. */
function writeIfChanged(file: string, bytes: Uint8Array): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Size of a build. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes documents and downloads below `outDir`, the folder of `/api/v1`, and deletes files of their kinds that are
 * no longer built, so that no stale number is served.
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
