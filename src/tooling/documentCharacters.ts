import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { latinCharacters } from '../theme/fontCharacters.ts';

const latin: ReadonlySet<string> = new Set(latinCharacters);

/**
 * Returns every character of the built JSON documents that the Latin fonts lack, by code point. Downloads, the
 * register and the pages of committees, which list its documents, are never drawn in a picture.
 *
 * @throws Error if the folder holds no document, which would make an empty font.
 */
export async function documentCharacters(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !path.includes(`${sep}downloads${sep}`) && !/[\\/](register(ed)?|shelves)[\\/]/.test(path),
    );
  if (paths.length === 0) throw new Error(`No document is in ${folder}: run "npm run data:build" first.`);
  const found = new Set<string>();
  for (const path of paths) {
    for (const character of await readFile(path, 'utf8')) if (!latin.has(character)) found.add(character);
  }
  return [...found]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
