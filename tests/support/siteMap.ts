import * as v from 'valibot';
import { type Ask, API_ROOT } from '../../src/contract/document.ts';
import { sitePages as registered } from '../../src/app/pageRegistry.ts';
import { registerShelf } from '../../src/contract/registerRecords.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { specsOfPage } from '../../src/figures/catalog.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { DRAWN_GAPS, gapSpecs, widestGaps } from '../../src/figures/leads/widestGaps.ts';
import { industryOfPath, parseLink } from '../../src/url/pathView.ts';
import { datasetDay } from '../../src/domain/periods.ts';
import { builtDocument } from './builtDocuments.ts';

/** A page of the site and what must be on it when a reader first opens it. */
export interface SitePage {
  readonly path: string;
  readonly heading: string;
  /** Ids of its figures, in their order. */
  readonly figures: readonly string[];
  /** Their kinds, in the same order. */
  readonly kinds: readonly Figure['kind'][];
  /** Home of each of them, as its files say, in the same order. */
  readonly links: readonly string[];
  /** The documents that it loads, in any order, beside the list of industries, which every page loads. */
  readonly documents: readonly string[];
}

interface Route {
  readonly path: string;
  readonly title: string;
}

/** A record for each page that is about one, and the name that its page bears. */
const records: Readonly<Record<string, { readonly id: string; readonly heading: string }>> = {
  '/sources/:id': { id: 'bodies-iso-open-data-tc', heading: 'ISO Open Data: technical committees' },
  '/industries/:id': { id: 'batteries', heading: 'Batteries' },
  '/indicators/:id': { id: 'ev-car-sales', heading: 'Electric car sales' },
  '/models/:id': { id: 'deepseek-v4-pro', heading: 'DeepSeek-V4-Pro' },
  '/leaderboards/:id': { id: 'arena-code', heading: 'Code Arena' },
  '/bodies/:id': { id: 'iso', heading: 'International Organization for Standardization' },
  '/committees/:id': { id: 'iso-tc-22-sc-37', heading: 'ISO/TC 22/SC 37: Electrically propelled vehicles' },
  '/organizations/:id': { id: 'cn-sgcc', heading: 'State Grid Corporation of China' },
  '/developers/:id': { id: 'openai', heading: 'OpenAI' },
  '/standards/:id': {
    id: 'gb-47955-2026',
    heading:
      'GB 47955-2026: Safety requirements for combined driver assistance systems of intelligent and connected vehicles',
  },
  '/register/:id': {
    id: 'iso-iec-42001-2023',
    heading: 'ISO/IEC 42001:2023: Information technology - Artificial intelligence - Management system',
  },
};

/**
 * Documents that pages load for their own tables, besides those of their figures. By hand on purpose: a page that asks
 * for more than is said here, or for less, fails its test by name.
 */
const ownDocuments: Readonly<Record<string, readonly string[]>> = {
  '/ev-plans': ['ev-plans/flow', 'gaps'],
  '/ai-pricing': ['gaps'],
  '/ai-pricing/check': ['ai-pricing/latest', 'ai-pricing/history'],
  '/leaderboards': ['leaderboards/index', 'leaderboards/breaks', 'gaps'],
  '/leaderboards/:id': ['leaderboards/index', 'leaderboards/breaks'],
  '/participation': ['gaps'],
  '/participation/committees': ['participation/ways-in', 'participation/wp29-facts', 'participation/index'],
  '/': ['leads/recent', 'ev-plans/calendar', 'corrections'],
  '/industries/:id': [
    'ev-plans/tasks',
    'ev-plans/flow',
    'standards/index',
    'ev-plans/calendar',
    'participation/committees',
    'policy/targets',
    'events/:id',
    'gaps',
    'standards/topics',
    'leads',
  ],
  '/downloads': ['downloads/index'],
  '/gaps': ['gaps'],
  '/law-standards': ['standards/topics', 'gaps'],
  '/law-standards/requested': ['standards/register/laws', 'standards/topics', 'gaps'],
  '/standards': ['standards/index'],
  '/rules': ['standards/rules'],
  '/rules/first': ['standards/rules'],
  '/register': ['standards/register/list'],
  '/register/:id': [`standards/registered/${registerShelf('iso-iec-42001-2023')}`],
  '/policy': ['events', 'gaps'],
  '/sources': ['sources', 'downloads/index'],
  '/sources/:id': ['sources/:id'],
  '/indicators': ['newest-values'],
  '/indicators/:id': ['events', 'indicators/index'],
  '/developers/:id': ['developers/:id'],
  '/bodies': ['bodies/index'],
  '/bodies/:id': ['gaps'],
  '/committees/:id': ['participation/shelves/iso-tc-22'],
  '/organizations': ['organizations/index'],
  '/organizations/:id': ['organizations/:id'],
  '/changes': ['changes', 'overview', 'corrections'],
  '/follow': ['follow'],
  '/health': ['health', 'indicators/index'],
  '/about': ['downloads/index', 'audits', 'corrections'],
};

/** "leaderboards/arena-code/<day>": a path below the root, whichever capture is the newest. */
export const documentName = (path: string): string =>
  path
    .slice(path.indexOf(API_ROOT) + API_ROOT.length + 1)
    .replace(/\.json$/, '')
    .replace(/\d{4}-\d{2}-\d{2}$/, '<day>');

/** The id of the record with which a route is tested; empty where it is about none. */
function recordOf(path: string): { readonly id: string; readonly heading: string } | null {
  if (!path.includes(':')) return null;
  const record = records[path];
  if (record === undefined) throw new Error(`tests/support/siteMap.ts names no record for ${path}.`);
  return record;
}

/** The small figures of an industry's page, which are those of its widest gaps. */
function smallFigures(path: string) {
  const industry = industryOfPath(path);
  if (industry === null) return [];
  const leads = builtDocument(leadsDocument);
  const day = datasetDay(leads.datasetVersion);
  return gapSpecs(widestGaps(leads, [industry], day), day, DRAWN_GAPS);
}

/** A page as the registry and the catalog of figures have it: its figures are those that its first view shows. */
async function pageOf({ path: route, title }: Route): Promise<SitePage> {
  const record = recordOf(route);
  const withId = (text: string) => text.replace(':id', record?.id ?? '');
  const asked = new Set<string>((ownDocuments[route] ?? []).map(withId));
  const ask: Ask = (document) => {
    asked.add(documentName(document.path));
    return builtDocument(document);
  };
  const path = withId(route);
  const { view } = parseLink(path);
  const specs = industryOfPath(path) === null ? await specsOfPage(path) : smallFigures(path);
  const made = specs.map((spec) => spec.prepare(ask, view, false)?.draw() ?? null);
  const shown = made.flatMap((figure) => (figure === null || figure.points.length === 0 ? [] : [figure]));
  return {
    path,
    heading: record?.heading ?? title,
    figures: shown.map(({ id }) => id),
    kinds: shown.map(({ kind }) => kind),
    links: shown.map(({ link }) => link),
    documents: [...asked],
  };
}

const HANDED = 'SITE_PAGES_OF_TESTS';
const handed = process.env[HANDED];

/** Every page of the site; the two that no registry lists are the first and the last. */
export const sitePages: readonly SitePage[] =
  handed === undefined
    ? await Promise.all(
        [
          { path: '/', title: 'Who sets the technical standards: China or the United States?' },
          ...registered,
          { path: '/about', title: 'About' },
        ].map(pageOf),
      )
    : v.parse(v.custom<readonly SitePage[]>(Array.isArray), JSON.parse(handed));

// Playwright reads the tests in one process and runs them in others, each of which would read the documents again.
process.env[HANDED] = JSON.stringify(sitePages);
