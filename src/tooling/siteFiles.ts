import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const suffixes = { br: '.br', gzip: '.gz' } as const;

export interface SiteFile {
  contentType: string;
  etag: string;
  plain: Buffer;
  br: Buffer | undefined;
  gzip: Buffer | undefined;
}

const isPacked = (path: string) => Object.values(suffixes).some((suffix) => path.endsWith(suffix));

/**
 * Reads a built site into memory, by address (`/assets/x.js`), each file with its precompressed copies. The site
 * is some ten megabytes, and a build that replaces the folder under a running server then changes nothing.
 */
export async function siteFiles(folder: string): Promise<Map<string, SiteFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const known = new Set(paths);
  const packed = (path: string) => (known.has(path) ? readFile(path) : undefined);

  const read = async (path: string): Promise<[string, SiteFile]> => {
    const plain = await readFile(path);
    const file = {
      contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
      etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      plain,
      br: await packed(path + suffixes.br),
      gzip: await packed(path + suffixes.gzip),
    };
    return [`/${relative(folder, path).split(sep).join('/')}`, file];
  };
  return new Map(await Promise.all(paths.filter((path) => !isPacked(path)).map(read)));
}
