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
/** Thousands of pages that only name a record are smaller: three packets, for which a file and a look at it are dearer. */
const smallestPage = 8_192;
/** Both cores are busy with two files at a time; more would only hold more memory. */
const atOnce = 2;

/**
 * Scripts and styles are packed as small as can be. Documents are thousands: the best quality takes four times as
 * long for 3 % less. Pages are thousands as well, and some are large, as are their data and drawings. Downloads are large and asked for seldom: quality
 * 9 takes twelve times as long for 2 % less.
 */
function qualityOf(path: string): number {
  if (path.includes(`${sep}downloads${sep}`)) return 5;
  if (path.endsWith('.html') || /\bassets.*\.(?:json|svg)$/.test(path)) return 9;
  return path.includes(`${sep}api${sep}`) ? 10 : 11;
}

const encodings = [
  {
    suffix: '.br',
    compress: (bytes: Buffer, path: string) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: qualityOf(path),
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { suffix: '.gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }) },
] as const;

const leastOf = (path: string): number => (path.endsWith('.html') ? smallestPage : smallest);

async function precompressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const { suffix, compress } of encodings) {
    const packed = bytes.length > leastOf(path) ? await compress(bytes, path) : bytes;
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
