import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argumentOf, orSayWhy } from '../support/commandArguments.ts';
import { changeLines, fileChanges, hasChanges, type FilePair } from './fileChanges.ts';

const USAGE = 'Use: npm run figures:compare -- --before DIR --after DIR [--only PATTERN] [--out FILE]';
/** Files that the terminal names of each kind of difference; a file of the result names all. */
const SHOWN = 2;

async function namesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. ${USAGE}`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
}

/** Compares two folders that `figures:dump` wrote; of `only` the names that match; true where nothing differs. */
async function compare(before: string, after: string, only: RegExp, out: string | null): Promise<boolean> {
  const sides = [await namesIn(before), await namesIn(after)].map((names) => new Set(names));
  const names = [...new Set(sides.flatMap((side) => [...side]))].filter((name) => only.test(name)).sort();
  if (names.length === 0) throw new Error('There is nothing to compare.');
  const read = async (folder: string, name: string) =>
    sides[folder === before ? 0 : 1]?.has(name) === true ? readFile(join(folder, name), 'utf8') : null;
  const pairs: FilePair[] = [];
  for (const name of names)
    pairs.push({ name, before: await read(before, name), after: await read(after, name) });
  const found = fileChanges(pairs);
  console.log(changeLines(found, SHOWN).join('\n'));
  if (out !== null) await writeFile(out, [...changeLines(found, Infinity), ''].join('\n'));
  return !hasChanges(found);
}

const given = process.argv.slice(2);
await orSayWhy(async () => {
  const folder = (name: string) => argumentOf(given, name, USAGE);
  const optional = (name: string) => (given.includes(`--${name}`) ? argumentOf(given, name, USAGE) : null);
  const only = new RegExp(optional('only') ?? '');
  if (!(await compare(folder('before'), folder('after'), only, optional('out')))) process.exitCode = 1;
});
