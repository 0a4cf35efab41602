import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const staticImport = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;
const pageScript = /(?:src|href)="[^"]*\/assets\/([^"]+\.js)"/g;

/** Bytes over the wire, brotli where a file is large enough to be compressed. */
export interface BundleSizes {
  /** Scripts that stand between the reader and the first chart: the page's own, and all they import. */
  firstScripts: number;
  /** The same, and with them the overview page and the charts. */
  scriptsWithCharts: number;
  styles: number;
  fonts: number;
  overviewDocument: number;
}

const wireSize = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

const matchesOf = (pattern: RegExp, text: string) =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? '').filter((name) => name !== '');

/** The scripts and all that they import statically, by name. */
function closure(assets: string, names: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...matchesOf(staticImport, readFileSync(join(assets, name), 'utf8')));
  }
  return reached;
}

/** The names of the scripts that the page in a built folder asks for before it runs anything. */
export function firstScriptNames(folder: string): Set<string> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return closure(join(folder, 'assets'), matchesOf(pageScript, page));
}

/** Measures a built folder. Throws when it holds no charts chunk, as a budget of nothing would always hold. */
export function bundleSizes(folder: string): BundleSizes {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets);
  const sizeOf = (chosen: Iterable<string>, where = assets) =>
    sum(Array.from(chosen, (name) => wireSize(join(where, basename(name)))));
  const scripts = names.filter((name) => name.endsWith('.js'));
  const charts = scripts.filter((name) => name.startsWith('charts-'));
  if (charts.length !== 1) throw new Error(`The build has ${charts.length} charts chunks instead of one.`);

  const first = firstScriptNames(folder);
  const overview = scripts.filter((name) => /overview/i.test(name));
  const fontFolder = join(folder, 'fonts');
  return {
    firstScripts: sizeOf(first),
    scriptsWithCharts: sizeOf(closure(assets, [...first, ...charts, ...overview])),
    styles: sizeOf(names.filter((name) => name.endsWith('.css'))),
    fonts: sizeOf(
      readdirSync(fontFolder).filter((name) => name.endsWith('.woff2')),
      fontFolder,
    ),
    overviewDocument: wireSize(join(folder, 'api/v1/overview.json')),
  };
}
