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
/** Larger ones are few and much read. The others are of records, thousands of them. */
const largePage = 64_000;
/** Both cores are busy with two files at a time; more would only hold more memory. */
const atOnce = 2;

/**
 * Scripts and styles are packed as small as can be. Documents are thousands: the best quality takes four times as
 * long for 3 % less. Pages are thousands as well: the small ones take ten times as long for 1 % less; the data and
 * drawings of the others are few. Downloads are large and asked for seldom: quality 9 takes twelve times as long for 2 %
 * less.
 */
function qualityOf(path: string, bytes: number): number {
  if (path.includes(`${sep}downloads${sep}`)) return 5;
  if (path.endsWith('.html')) return bytes < largePage ? 5 : 9;
  if (/\bassets.*\.(?:json|svg)$/.test(path)) return 9;
  return path.includes(`${sep}api${sep}`) ? 10 : 11;
}

const encodings = [
  {
    suffix: '.br',
    compress: (bytes: Buffer, path: string) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: qualityOf(path, bytes.length),
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { suffix: '.gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }) },
] as const;

/** Whether a file gets a copy of this kind. Of pages of records one does, which every browser can read. */
function isPacked(path: string, bytes: number, suffix: string): boolean {
  if (!path.endsWith('.html')) return bytes > smallest;
  return suffix === '.gz' ? bytes >= largePage : bytes > smallestPage;
}

async function precompressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const { suffix, compress } of encodings) {
    const packed = isPacked(path, bytes.length, suffix) ? await compress(bytes, path) : bytes;
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
