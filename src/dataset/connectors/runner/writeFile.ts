import { renameSync, writeFileSync } from 'node:fs';

/** Replaces a file whole: whoever reads it meanwhile, or ends us, never meets half of it. */
export function writeFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
