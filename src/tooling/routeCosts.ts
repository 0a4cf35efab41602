import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  closure,
  firstScripts,
  manifestPath,
  scriptsOf,
  wireSize,
  type routeBudgets,
} from './bundleSizes.ts';

/** What a browser fetches on a first visit until it is idle: bytes over the wire, brotli where a file has a copy. */
export interface RouteCost {
  /** The page itself. */
  readonly document: number;
  readonly scripts: number;
  /** The documents of the API that it was rendered from. */
  readonly data: number;
  /** All of these, with styles and fonts. */
  readonly requests: number;
}

/** The dearest of the pages of a route, each measure by itself. */
export interface RouteRow extends RouteCost {
  readonly route: string;
  readonly pages: number;
}

/** Where the pages are listed, each with the module of its page. */
const REGISTRY = 'src/app/pageRegistry.ts';

/** What every page fetches once it is there. */
const everywhere = ['src/app/PageMoves.tsx', 'src/app/openPicture/OpenPicture.tsx'];

/** The two pages that no registry lists, and parts that their page asks for by itself as it opens. */
const ownModules: Readonly<Record<string, readonly string[]>> = {
  '/': [
    'src/app/pages/ChangedAndDue.tsx',
    'src/pages/policy/NewestEvents.tsx',
    ...['leads/frontsFigure', 'leads/leadsFigure', 'leaderboards/frontierFigure'].map(figureModule),
    ...['ai-pricing/flagshipPricesFigure', 'participation/seatsCard', 'ev-plans/planTasksFigure'].map(
      figureModule,
    ),
  ],
  '/about': ['AboutPage', 'AboutDownload', 'AboutAudits'].map((name) => `src/app/pages/${name}.tsx`),
  '/industries/:id': ['src/pages/industries/IndustryRecords.tsx', 'src/frame/IndustryPlaces.tsx'],
  '/leaderboards/:id': ['src/pages/leaderboards/BreakTable.tsx'],
};

function figureModule(name: string): string {
  return `src/figures/${name}.ts`;
}

/** The routes with the modules that their pages are made of. */
function routesOf(registry: string, own: typeof ownModules): ReadonlyMap<string, readonly string[]> {
  const listed = registry.matchAll(/^ {4}path: '([^']+)'.*?import\('\.\.\/(pages\/[^']+)'\)/gms);
  const modules = new Map(Object.entries(own));
  for (const [, route = '', module = ''] of listed)
    modules.set(route, [`src/${module}`, ...(modules.get(route) ?? [])]);
  return modules;
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

const handedSchema = v.object({ documents: v.record(v.string(), v.string()) });

/** What the document of a page makes a browser fetch, beside its scripts. */
function documentCost(folder: string, file: string) {
  const path = join(folder, file);
  const html = readFileSync(path, 'utf8');
  const handed = /<script type="application\/json" id="handed">(.*?)<\/script>/s.exec(html)?.[1];
  if (handed === undefined) throw new Error(`${file} hands nothing over: it was not rendered.`);
  const documents = Object.keys(v.parse(handedSchema, JSON.parse(handed)).documents);
  const named = html.match(/<link rel="(?:stylesheet|preload)"[^>]*>|<script defer src="[^"]*">/g) ?? [];
  return {
    document: wireSize(path),
    data: documents.reduce((sum, one) => sum + wireSize(join(folder, one)), 0),
    requests: 1 + documents.length + named.length,
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
    const scripts = closure([...first, ...scriptsOf([...everywhere, ...modules], manifest)], manifest);
    const bytes = Array.from(scripts, (file) => wireSize(join(folder, file)));
    const pages = filesOf(folder, route).map((file) => documentCost(folder, file));
    const most = (measure: 'document' | 'data' | 'requests') =>
      Math.max(0, ...pages.map((page) => page[measure]));
    return {
      route,
      pages: pages.length,
      document: most('document'),
      scripts: bytes.reduce((sum, size) => sum + size, 0),
      data: most('data'),
      requests: most('requests') + scripts.size,
    };
  }).filter(({ pages }) => pages > 0);
}
