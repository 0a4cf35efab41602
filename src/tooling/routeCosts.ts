import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { firstScripts, lateScripts, manifestPath, wireSize, type routeBudgets } from './bundleSizes.ts';

/** What a browser fetches on a first visit until it is idle: bytes over the wire, brotli where a file has a copy. */
export interface RouteCost {
  /** The page itself, and the file of its later drawings. */
  readonly document: number;
  readonly scripts: number;
  /** The documents of the API that it was rendered from, in one file or each. */
  readonly data: number;
  /** All of these, and styles. */
  readonly requests: number;
  /** Bytes of scripts that are fetched at rest, for the first touch of the page. */
  readonly later: number;
}

/** The dearest of the pages of a route, each measure by itself. */
export interface RouteRow extends RouteCost {
  readonly route: string;
  readonly pages: number;
}

/** Where the pages are listed, each with the module of its page. */
const REGISTRY = join(import.meta.dirname, '../app/pageRegistry.ts');

/** What every page fetches once it is there. */
const everywhere = ['src/app/BesidePage.tsx'];

/** The two pages that no registry lists, and parts that their page asks for by itself as it opens. */
const ownModules: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/about': ['AboutPage', 'AboutDownload', 'AboutAudits'].map((name) => `src/app/pages/${name}.tsx`),
  '/industries/:id': ['src/pages/industries/IndustryRecords.tsx', 'src/frame/IndustryPlaces.tsx'],
  '/leaderboards/:id': ['src/pages/leaderboards/BreakTable.tsx'],
};

/** The routes with the modules that their pages are made of. */
function routesOf(registry: string, own: typeof ownModules): ReadonlyMap<string, readonly string[]> {
  const listed = registry.matchAll(/^ {4}path: '([^']+)'.*?import\('\.\.\/(pages\/[^']+)'\)/gms);
  const modules = new Map(Object.entries(own));
  for (const [, route = '', module = ''] of listed)
    modules.set(route, [`src/${module}`, ...(modules.get(route) ?? [])]);
  return modules;
}

/** The route of a page's path; the overview's for one that is none. */
const routeOf = (path: string, routes: ReadonlyMap<string, unknown>): string =>
  [path, path.replace(/[^/]+$/, ':id')].find((route) => routes.has(route)) ?? '/';

/** The scripts that the pages of a route fetch to be taken over, beside those that come first. */
const scriptsOf = (modules: readonly string[], manifest: string): ReadonlySet<string> =>
  lateScripts([...everywhere, ...modules], manifest);

/**
 * Says which scripts a page fetches after the first ones, so that it can ask for all of them at once.
 *
 * @returns the files of a page, by its path such as `/models/gpt-5.5`.
 */
export function partsOfPages(
  folder: string,
  manifest = manifestPath,
  registry = readFileSync(REGISTRY, 'utf8'),
  own = ownModules,
): (path: string) => readonly string[] {
  const first = firstScripts(folder, manifest);
  const routes = routesOf(registry, own);
  return (path) => {
    const scripts = scriptsOf(routes.get(routeOf(path, routes)) ?? [], manifest);
    return [...scripts].filter((file) => !first.has(file));
  };
}

/** The files of the pages of a route. */
function filesOf(folder: string, route: string): string[] {
  if (route === '/') return ['index.html'];
  if (!route.endsWith('/:id')) return [`${route.slice(1)}.html`];
  const under = route.slice(1, -'/:id'.length);
  if (!existsSync(join(folder, under))) return [];
  return readdirSync(join(folder, under))
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(under, name));
}

const handedSchema = v.object({
  documents: v.record(v.string(), v.string()),
  bundle: v.optional(v.string()),
  sheet: v.optional(v.string()),
  later: v.optional(v.string()),
});

/** The files of the build that an address in a page names, whatever path the site stands at. */
const assetOf = (address: string): string => /assets\/[^#"]+/.exec(address)?.[0] ?? address;

/** Bytes over the wire of files together. */
const sizeOf = (folder: string, files: Iterable<string>): number =>
  Array.from(files, (file) => wireSize(join(folder, file))).reduce((sum, size) => sum + size, 0);

/** The scripts that a list of addresses names. */
const scriptsIn = (list: string): readonly string[] =>
  v.parse(v.array(v.string()), JSON.parse(readFileSync(list, 'utf8'))).map(assetOf);

/** What the document of a page makes a browser fetch, beside the scripts of its route. */
function documentCost(folder: string, file: string) {
  const html = readFileSync(join(folder, file), 'utf8');
  const handed = /<script type="application\/json" id="handed">(.*?)<\/script>/s.exec(html)?.[1];
  if (handed === undefined) throw new Error(`${file} hands nothing over: it was not rendered.`);
  const { documents, bundle, sheet, later } = v.parse(handedSchema, JSON.parse(handed));
  const data = bundle === undefined ? Object.keys(documents) : [assetOf(bundle)];
  const drawings = new Set(
    Array.from(html.matchAll(/<use href="([^#"]+)#/g), ([, address = '']) => assetOf(address)),
  );
  const sheets = sheet === undefined ? 0 : 1;
  const scripted = html.replaceAll(/<noscript>.*?<\/noscript>/gs, '');
  const named = scripted.match(/<link rel="(?:stylesheet|preload)"[^>]*>|<script defer src="[^"]*">/g) ?? [];
  return {
    document: sizeOf(folder, [file, ...drawings]),
    data: sizeOf(folder, data),
    requests: 1 + drawings.size + data.length + sheets + named.length,
    later: later === undefined ? [] : scriptsIn(join(folder, assetOf(later))),
  };
}

type RouteKind = keyof typeof routeBudgets;

/** Those of a kind of their own; a catalog is a long list whole. */
const kinds: Readonly<Record<string, RouteKind>> = {
  '/': 'overview',
  '/register': 'catalog',
  '/changes': 'catalog',
  '/industries/:id': 'industry',
  '/leaderboards/:id': 'board',
};

/** Under which limits a route is. */
export const routeKind = (route: string): RouteKind =>
  kinds[route] ?? (route.endsWith('/:id') ? 'record' : 'list');

/** The cost of each route with pages in a built folder, in the order of the registry. */
export function routeCosts(
  folder: string,
  manifest = manifestPath,
  registry = readFileSync(REGISTRY, 'utf8'),
  own = ownModules,
): RouteRow[] {
  const first = firstScripts(folder, manifest);
  return Array.from(routesOf(registry, own), ([route, modules]) => {
    const scripts = new Set([...first, ...scriptsOf(modules, manifest)]);
    const pages = filesOf(folder, route).map((file) => documentCost(folder, file));
    const most = (measure: 'document' | 'data' | 'requests') =>
      Math.max(0, ...pages.map((page) => page[measure]));
    const later = new Set(pages.flatMap((page) => page.later).filter((file) => !scripts.has(file)));
    return {
      route,
      pages: pages.length,
      document: most('document'),
      scripts: sizeOf(folder, scripts),
      data: most('data'),
      requests: most('requests') + scripts.size,
      later: sizeOf(folder, later),
    };
  }).filter(({ pages }) => pages > 0);
}
