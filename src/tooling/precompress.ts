import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textExtensions = new Set([
  '.atom',
  '.css',
  '.csv',
  '.html',
  '.ics',
  '.js',
  '.json',
  '.map',
  '.svg',
  '.ttf',
  '.txt',
  '.xml',
]);
const smallest = 512;
/** A smaller page fits the ten packets that a server sends at once, compressed or not: a copy saves no time. */
const smallestPage = 14_000;
/** Larger ones are few. */
const largePage = 64_000;
const largeDocument = 200_000;
/** Pages of the site itself are few and often read: they have inline styles, unlike those of records. */
const isOfSite = (page: Buffer): boolean => page.includes('<style>');
/** Two files at a time use both cores; more would only need more memory. */
const atOnce = 2;

/** Documents of one record each, of kinds with hundreds of them. */
const recordDocument =
  /\bapi\/v1\/(?:indicators|leaderboards\/[^/]+|models|sources|standards(?:\/registered)?)\/[^/]+$/;

/**
 * Returns the compression quality of a file: the best one for scripts and styles. For the many documents, it takes
 * four times as long as 10 and saves 3 %; for some two thousand small ones of single records, 10 takes thirty times
 * as long as 5 and saves a tenth, a few hundred bytes. Pages of records are thousands, too: small ones take ten times
 * as long to save 1 %. The site's own pages are 7 % smaller with 10 than with 9, in the same time; 11 takes fifteen
 * times as long to save 2 % more, which only the overview is worth. Downloads are large and seldom requested: 9 takes
 * twelve times as long to save 2 %.
 */
function qualityOf(path: string, bytes: Buffer): number {
  if (path.includes(`${sep}downloads${sep}`)) return 5;
  if (path.endsWith('.html')) {
    if (isOfSite(bytes)) return path.endsWith(`${sep}index.html`) ? 11 : 10;
    return bytes.length < largePage ? 5 : 9;
  }
  if (/\bassets.*\.(?:json|svg)$/.test(path)) return 9;
  const address = path.split(sep).join('/');
  if (recordDocument.test(address) && bytes.length < largeDocument) return 5;
  return address.includes('/api/') ? 10 : 11;
}

const encodings = [
  {
    suffix: '.br',
    compress: (bytes: Buffer, path: string) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: qualityOf(path, bytes),
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { suffix: '.gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

/** True if a file gets a copy of this kind. Pages of records get only the one that every browser supports. */
function isPacked(path: string, bytes: Buffer, suffix: string): boolean {
  if (!path.endsWith('.html')) return bytes.length > smallest;
  if (isOfSite(bytes)) return true;
  return suffix === '.gz' ? bytes.length >= largePage : bytes.length > smallestPage;
}

async function precompressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const { suffix, compress } of encodings) {
    const packed = isPacked(path, bytes, suffix) ? await compress(bytes, path) : bytes;
    if (packed.length < bytes.length) await writeFile(path + suffix, packed);
    else await rm(path + suffix, { force: true });
  }
}

/** Writes a brotli and a gzip copy of each text file over 1 kB in a folder; returns the number of files. */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && textExtensions.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = paths.values();
  const worker = async () => {
    for (const path of queue) await precompressFile(path);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return paths.length;
}
