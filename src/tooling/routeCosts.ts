import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  assetOf,
  firstScripts,
  lateScripts,
  manifestPath,
  wireSize,
  type routeBudgets,
} from './bundleSizes.ts';
import { attributeOf, elementsIn, readPage, textOf, withId, type Element } from './markup.ts';

/** Cost of a first visit until the browser is idle: bytes over the wire, brotli if a file has a copy. */
export interface RouteCost {
  /** The page itself, and the file of its later drawings. */
  readonly document: number;
  readonly scripts: number;
  /** API documents that it was rendered from, in one file or separately. */
  readonly data: number;
  /** Number of requests, including styles. */
  readonly requests: number;
  /** Bytes of scripts fetched when idle, for the first touch of the page. */
  readonly later: number;
}

/** Maximum cost among the pages of a route, for each measure separately. */
export interface RouteRow extends RouteCost {
  readonly route: string;
  readonly pages: number;
}

/** Source text of the registry, which lists the pages, each with its module. */
const registryText = (): string =>
  ['pageRegistry', 'recordPages']
    .map((name) => readFileSync(join(import.meta.dirname, `../app/${name}.ts`), 'utf8'))
    .join('');

/** Modules that every page fetches after it has loaded. */
const everywhere = ['src/app/BesidePage.tsx'];

/** The two pages that no registry lists, and sections that their page requests itself when it opens. */
const ownModules: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/about': ['AboutPage', 'AboutDownload', 'AboutAudits'].map((name) => `src/app/pages/${name}.tsx`),
  '/industries/:id': ['src/pages/industries/IndustryRecords.tsx', 'src/frame/IndustryPlaces.tsx'],
  '/leaderboards/:id': ['src/pages/leaderboards/BreakTable.tsx'],
};

/** Returns the routes with the modules of their pages. */
function routesOf(registry: string, own: typeof ownModules): ReadonlyMap<string, readonly string[]> {
  const listed = registry.matchAll(/^ {4}path: '([^']+)'.*?import\('\.\.\/(pages\/[^']+)'\)/gms);
  const modules = new Map(Object.entries(own));
  for (const [, route = '', module = ''] of listed)
    modules.set(route, [`src/${module}`, ...(modules.get(route) ?? [])]);
  return modules;
}

/** Returns the route of a page's path; that of the overview for unknown paths. */
const routeOf = (path: string, routes: ReadonlyMap<string, unknown>): string =>
  [path, path.replace(/[^/]+$/, ':id')].find((route) => routes.has(route)) ?? '/';

/** Returns the scripts that the pages of a route fetch to hydrate, besides the entry scripts. */
const scriptsOf = (modules: readonly string[], manifest: string): ReadonlySet<string> =>
  lateScripts([...everywhere, ...modules], manifest);

/**
 * Returns a function for the scripts that a page fetches after the entry scripts, so that it can request all at once.
 *
 * @returns the files of a page, by its path such as `/models/gpt-5.5`.
 */
export function partsOfPages(
  folder: string,
  manifest = manifestPath,
  registry = registryText(),
  own = ownModules,
): (path: string) => readonly string[] {
  const first = firstScripts(folder, manifest);
  const routes = routesOf(registry, own);
  return (path) => {
    const scripts = scriptsOf(routes.get(routeOf(path, routes)) ?? [], manifest);
    return [...scripts].filter((file) => !first.has(file));
  };
}

/** Returns the files of a route's pages. */
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

/** Returns the total bytes over the wire of files. */
const sizeOf = (folder: string, files: Iterable<string>): number =>
  Array.from(files, (file) => wireSize(join(folder, file))).reduce((sum, size) => sum + size, 0);

/** Returns the scripts in a list of URLs. */
const scriptsIn = (list: string): readonly string[] =>
  v.parse(v.array(v.string()), JSON.parse(readFileSync(list, 'utf8'))).map(assetOf);

/** True for an element by which a page itself requests a style sheet, data or its late script. */
const isRequest = (element: Element): boolean => {
  const rel = attributeOf(element, 'rel');
  return rel === 'stylesheet' || rel === 'preload' || attributeOf(element, 'defer') !== undefined;
};

/** Returns what the document of a page makes a browser fetch, besides the scripts of its route. */
function documentCost(folder: string, file: string) {
  const elements = elementsIn(readPage(readFileSync(join(folder, file), 'utf8')));
  const handed = withId(elements, 'handed');
  if (handed === undefined) throw new Error(`${file} hands nothing over: it was not rendered.`);
  const { documents, bundle, sheet, later } = v.parse(handedSchema, JSON.parse(textOf(handed)));
  const data = bundle === undefined ? Object.keys(documents) : [assetOf(bundle)];
  const drawings = new Set(elements.flatMap((one) => attributeOf(one, 'data-use') ?? []).map(assetOf));
  const sheets = sheet === undefined ? 0 : 1;
  return {
    document: sizeOf(folder, [file, ...drawings]),
    data: sizeOf(folder, data),
    requests: 1 + drawings.size + data.length + sheets + elements.filter(isRequest).length,
    later: later === undefined ? [] : scriptsIn(join(folder, assetOf(later))),
  };
}

type RouteKind = keyof typeof routeBudgets;

/** Routes of a kind of their own; a catalog is a complete long list. */
const kinds: Readonly<Record<string, RouteKind>> = {
  '/': 'overview',
  '/register': 'catalog',
  '/changes': 'catalog',
  '/industries/:id': 'industry',
  '/leaderboards/:id': 'board',
};

/** Returns the kind of a route, which sets its limits. */
export const routeKind = (route: string): RouteKind =>
  kinds[route] ?? (route.endsWith('/:id') ? 'record' : 'list');

/** Returns the cost of each route with pages in a built folder, in the order of the registry. */
export function routeCosts(
  folder: string,
  manifest = manifestPath,
  registry = registryText(),
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
