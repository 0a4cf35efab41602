import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * What the built app promises: sizes in bytes over the wire (brotli), times in seconds, memory in bytes. Names of files
 * have digests in them: the same code is a hundred bytes more or less with others.
 */
export const budgets = {
  firstScripts: 111_800,
  /**
   * The overview's page by gzip: with the head of the answer no more than the ten packets of 1,460 bytes that a host
   * sends before it waits to be answered. One byte more is painted a round trip later.
   */
  overviewPage: 14_300,
  datasetSeconds: 5,
  datasetPeakBytes: 1_000_000_000,
  performanceScore: 95,
  layoutShift: 0.02,
} as const;

/**
 * What a page may make a browser fetch on a first visit until it is idle: bytes over the wire and requests, for each
 * kind of route.
 */
export const routeBudgets = {
  overview: { document: 33_500, scripts: 117_000, data: 45_300, requests: 12, later: 53_900 },
  list: { document: 36_400, scripts: 195_000, data: 109_500, requests: 37, later: 22_100 },
  catalog: { document: 31_900, scripts: 178_100, data: 237_500, requests: 41, later: 22_100 },
  industry: { document: 26_500, scripts: 183_900, data: 147_200, requests: 53, later: 22_100 },
  board: { document: 28_900, scripts: 198_900, data: 26_000, requests: 42, later: 22_100 },
  record: { document: 18_500, scripts: 188_500, data: 47_600, requests: 40, later: 22_100 },
} as const;

/** Vite's account of the scripts that it wrote, as far as it is read here: which imports which statically. */
const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
);

/** Where the build leaves Vite's manifest: beside the output, as readers have no use for it. */
export const manifestPath = '.cache/vite-manifest.json';

/** Bytes over the wire, brotli where a file is large enough to be compressed. */
interface BundleSizes {
  /** Scripts that are between the reader and the first chart: the page's own, and all they import. */
  firstScripts: number;
  styles: number;
  fonts: number;
  overviewDocument: number;
}

/** Bytes over the wire: of the compressed copy where there is one. */
export const wireSize = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

const readManifest = (path: string) => v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));

/** The scripts and all that they import statically, such as `assets/shell-1.js`. */
function closure(files: Iterable<string>, manifest: string): Set<string> {
  const scripts = readManifest(manifest);
  const byFile = new Map(Object.values(scripts).map((script) => [script.file, script.imports]));
  const reached = new Set(files);
  // A set is walked in the order of its entries, with those that are added on the way.
  for (const file of reached) {
    const imports = byFile.get(file);
    if (imports === undefined) throw new Error(`The manifest does not know ${file}: it is of another build.`);
    for (const key of imports) reached.add(scripts[key]?.file ?? key);
  }
  return reached;
}

/**
 * The scripts that come with modules which the app loads when they are needed, such as `src/frame/atTouch.ts`.
 *
 * @throws Error if the build loads one of them in no such way.
 */
export function lateScripts(modules: readonly string[], manifest = manifestPath): Set<string> {
  const scripts = readManifest(manifest);
  const files = modules.map((module) => {
    const script = scripts[module];
    if (script === undefined) throw new Error(`The manifest does not know ${module}.`);
    return script.file;
  });
  return closure(files, manifest);
}

/**
 * The scripts that a page in a built folder asks for before it runs anything. The page is asked, since the
 * manifest forgets an entry whose code went into a shared chunk.
 */
export function firstScripts(folder: string, manifest = manifestPath): Set<string> {
  const page = readFileSync(join(folder, 'shell.html'), 'utf8');
  const named = page.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+\.js)"/g);
  return closure(
    Array.from(named, ([, file = '']) => file),
    manifest,
  );
}

/** Measures a built folder. Throws when it holds no charts chunk, as a budget of nothing would always hold. */
export function bundleSizes(folder: string, manifest = manifestPath): BundleSizes {
  const sizeOf = (files: Iterable<string>) =>
    Array.from(files, (file) => wireSize(join(folder, file))).reduce((total, size) => total + size, 0);
  const filesOf = (under: string, extension: string) =>
    readdirSync(join(folder, under))
      .filter((name) => name.endsWith(extension))
      .map((name) => join(under, name));
  const charts = filesOf('assets', '.js').filter((name) => name.startsWith('assets/charts-'));
  if (charts.length !== 1) throw new Error(`The build has ${charts.length} charts chunks instead of one.`);

  return {
    firstScripts: sizeOf(firstScripts(folder, manifest)),
    styles: sizeOf(filesOf('assets', '.css').filter((name) => !name.includes('pages-'))),
    fonts: sizeOf(filesOf('fonts', '.woff2')),
    overviewDocument: sizeOf(['api/v1/overview.json']),
  };
}
