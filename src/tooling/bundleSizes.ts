import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { elementsIn, moduleScripts, readPage } from './markup.ts';

/**
 * Budgets of the built app: sizes in bytes over the wire (brotli), times in seconds, memory in bytes. File names
 * contain digests: with other digests the same code is a hundred bytes more or less.
 */
export const budgets = {
  firstScripts: 120_750,
  /**
   * Gzip size of the overview's page: about the ten packets of 1,460 bytes that a host sends before it waits for an
   * answer; what is beyond is painted a round trip later.
   */
  overviewPage: 14_920,
  datasetSeconds: 5,
  datasetPeakBytes: 1_000_000_000,
  performanceScore: 95,
  layoutShift: 0.02,
} as const;

/**
 * Limits on what a page makes a browser fetch on a first visit until it is idle: bytes over the wire and requests,
 * for each kind of route.
 */
export const routeBudgets = {
  overview: { document: 33_500, scripts: 125_550, data: 62_800, requests: 12, later: 64_900 },
  list: { document: 36_600, scripts: 211_750, data: 119_000, requests: 38, later: 22_650 },
  catalog: { document: 34_700, scripts: 197_000, data: 412_800, requests: 41, later: 22_650 },
  industry: { document: 26_500, scripts: 209_950, data: 183_300, requests: 54, later: 22_650 },
  board: { document: 29_300, scripts: 216_450, data: 27_400, requests: 42, later: 22_650 },
  record: { document: 18_500, scripts: 210_500, data: 54_600, requests: 40, later: 22_650 },
} as const;

/** Vite's manifest of the scripts it wrote, as far as it is read here: the static imports of each. */
const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
);

/** Path of Vite's manifest: outside the output, since users do not need it. */
export const manifestPath = '.cache/vite-manifest.json';

/** Returns the build file that a URL in a page refers to, whatever the path of the site. */
export const assetOf = (address: string): string => /assets\/[^#"]+/.exec(address)?.[0] ?? address;

/** Bytes over the wire; brotli if a file is large enough to be compressed. */
interface BundleSizes {
  /** Scripts needed for the first chart: the page's own, and all their imports. */
  firstScripts: number;
  styles: number;
  fonts: number;
  overviewDocument: number;
}

/** Returns the bytes over the wire: those of the compressed copy if there is one. */
export const wireSize = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

const readManifest = (path: string) => v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));

/** Returns the scripts and all of their static imports, such as `assets/shell-1.js`. */
function closure(files: Iterable<string>, manifest: string): Set<string> {
  const scripts = readManifest(manifest);
  const byFile = new Map(Object.values(scripts).map((script) => [script.file, script.imports]));
  const reached = new Set(files);
  // Iterating a set includes entries that are added on the way.
  for (const file of reached) {
    const imports = byFile.get(file);
    if (imports === undefined) throw new Error(`The manifest does not know ${file}: it is of another build.`);
    for (const key of imports) reached.add(scripts[key]?.file ?? key);
  }
  return reached;
}

/**
 * Returns the scripts of modules that the app loads on demand, such as `src/frame/atTouch.ts`.
 *
 * @throws Error if the build does not load one of them on demand.
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
 * Returns the scripts that a page in a built folder requests before it runs anything. Reads the page, since the
 * manifest drops an entry whose code went into a shared chunk.
 */
export function firstScripts(folder: string, manifest = manifestPath): Set<string> {
  const page = readPage(readFileSync(join(folder, 'shell.html'), 'utf8'));
  return closure(moduleScripts(elementsIn(page)).map(assetOf), manifest);
}

/**
 * Measures a built folder. Throws if it has no charts chunk, since an empty one would always be within its budget.
 */
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
