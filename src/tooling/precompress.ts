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
/** A smaller page comes in the ten packets that a server sends at once, compressed or not: a copy saves no time. */
const smallestPage = 14_000;
/** Larger ones are few. */
const largePage = 64_000;
const largeDocument = 200_000;
/** Pages of the site itself are few and much read: they have their styles in themselves, those of records have not. */
const isOfSite = (page: Buffer): boolean => page.includes('<style>');
/** Both cores are busy with two files at a time; more would only hold more memory. */
const atOnce = 2;

/** Documents of one record each, of kinds that have hundreds of them. */
const recordDocument =
  /\bapi\/v1\/(?:indicators|leaderboards\/[^/]+|models|sources|standards(?:\/registered)?)\/[^/]+$/;

/**
 * Scripts and styles are packed as small as can be. Documents are many: the best quality takes four times as long for
 * 3 % less than 10; the small ones of single records, some two thousand, take thirty times as long by 10 as by 5 for a
 * tenth less, which is a few hundred bytes. Pages of records are thousands as well: the small ones take ten times as long for 1 % less. Those of
 * the site are 7 % smaller by quality 10 than by 9, in the same time; by 11, which takes fifteen times as long, 2 % more,
 * which only the overview is worth. Downloads are large and asked for seldom: quality 9 takes twelve times as long for 2 %
 * less.
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

/** Whether a file gets a copy of this kind. Of pages of records one does, which every browser can read. */
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

/** Lays a brotli and a gzip copy beside each text file over 1 kB under a folder; gives the number of files. */
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
