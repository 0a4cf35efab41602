import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { bodyIndexDocument } from '../../src/contract/bodies.ts';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { organizationIndexDocument } from '../../src/contract/organizations.ts';
import { participationIndexDocument } from '../../src/contract/participation.ts';
import { registerListDocument } from '../../src/contract/registerRecords.ts';
import { slug } from '../../src/contract/slug.ts';
import { standardIndexDocument } from '../../src/contract/standardRecords.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { pagePaths } from '../support/pageViews.ts';
import type { RandomOf } from '../support/randomOf.ts';

/** Places from which a sample is drawn; the parts are those of one of 232: numbers, relations, sentences and marks. */
export const defaultParts = {
  overview: 6,
  'ev-plans': 14,
  'ai-pricing': 14,
  leaderboards: 12,
  participation: 12,
  policy: 14,
  indicators: 6,
  models: 6,
  // New strata come last: the draw of each has a seed by its place.
  standards: 6,
  register: 6,
  'law-standards': 4,
  claims: 2,
  bodies: 4,
  organizations: 4,
  industries: 12,
  relations: 40,
  sentences: 40,
  'alternative-texts': 20,
  marks: 10,
} as const;
export type Stratum = keyof typeof defaultParts;
export const strata = Object.keys(defaultParts).filter((name): name is Stratum => name in defaultParts);

/** Pages of one kind that stand for all of them: more would take long, and add little to so few numbers. */
const MOST_PAGES = 24;

const listed = v.array(v.object({ id: v.string() }));
const documents = {
  boards: v.object({ boards: listed }),
  models: v.object({ models: listed }),
  indicators: v.object({ indicators: listed }),
  metrics: v.object({ metrics: listed }),
  standards: v.object({ standards: listed }),
  register: v.object({ entries: v.array(v.object({ designation: v.string() })) }),
  bodies: v.object({ bodies: listed }),
  organizations: v.object({ organizations: listed }),
};

/** A part of a list that a seed draws, in the order of the list. */
export function somePages<T>(from: readonly T[], most: number, random: RandomOf): T[] {
  const left = from.map((one, index) => ({ one, index }));
  const drawn: typeof left = [];
  while (drawn.length < most && left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn.sort((a, b) => a.index - b.index).map(({ one }) => one);
}

/** Prices are on several pages. */
const pricePaths = pagePaths.filter((path) => path.startsWith('/ai-pricing'));

/** Both faces of a page with figures: as charts and as tables, whose values are buttons of their own. */
const bothFaces = (path: string): string[] => [path, `${path}${path.includes('?') ? '&' : '?'}view=table`];

/** The days and choices under which sentences are read: what a title claims changes with them. */
const states = [
  '',
  'asOf=2026-05-26',
  'asOf=2025-01-01',
  'industry=ai',
  'industry=batteries',
  'industry=telecom',
  'industry=power-grid',
  'industry=semiconductors&asOf=2026-08-01',
  'industry=ev,autonomous-driving',
  'industry=cross-industry',
] as const;

/** Pages of which a finding or a drawing can be read, each in some states. */
const spoken = [
  '/',
  '/ev-plans',
  '/leaderboards',
  '/participation',
  '/participation/committees',
  '/policy',
  '/law-standards',
  '/law-standards/topics',
  '/register',
  '/secretariats',
  '/adoptions',
  '/claims',
  '/standards',
];

const inStates = (paths: readonly string[], random: RandomOf): string[] =>
  paths.flatMap((path) =>
    somePages(states, 3, random).map((state) => (state === '' ? path : `${path}?${state}`)),
  );

/**
 * The routes of each stratum. Of records that have a page each, a seed draws up to 24 of a kind; the other pages are
 * there whole.
 *
 * @param root the folder that holds `/api/v1`.
 */
export function routesOf(root: string, random: RandomOf): Record<Stratum, string[]> {
  const read = <T>(path: string, schema: v.GenericSchema<unknown, T>): T =>
    v.parse(schema, JSON.parse(readFileSync(join(root, path), 'utf8')));
  const some = (ids: readonly { readonly id: string }[], route: (id: string) => string) =>
    somePages(ids, MOST_PAGES, random).map(({ id }) => route(id));
  const { boards } = read(boardIndexDocument.path, documents.boards);
  const { models } = read(pricingLatestDocument.path, documents.models);
  const { indicators } = read(indicatorIndexDocument.path, documents.indicators);
  const { metrics } = read(participationIndexDocument.path, documents.metrics);
  const { standards } = read(standardIndexDocument.path, documents.standards);
  const { entries } = read(registerListDocument.path, documents.register);
  const { bodies } = read(bodyIndexDocument.path, documents.bodies);
  const { organizations } = read(organizationIndexDocument.path, documents.organizations);
  const industries = Industry.codes.map((id) => `/industries/${id}`);
  const readings = [
    ...inStates(spoken, random),
    ...industries,
    ...some(bodies, (id) => `/bodies/${id}`).slice(0, 8),
  ];
  const pagesOfStandards = some(standards, (id) => `/standards/${id}`);
  return {
    overview: bothFaces('/'),
    'ev-plans': ['/ev-plans', '/ev-plans/outcomes', '/ev-plans/standards'].flatMap(bothFaces),
    'ai-pricing': ['/ai-pricing?currency=cny', ...pricePaths.flatMap(bothFaces)],
    leaderboards: ['/leaderboards', ...some(boards, (id) => `/leaderboards/${id}?view=table`)],
    participation: [
      '/participation',
      '/participation/committees',
      ...some(metrics, (id) => `/participation?metric=${id}&view=table`),
    ],
    policy: ['/policy', '/policy/targets', '/coming-up'],
    indicators: some(indicators, (id) => `/indicators/${id}?view=table`),
    models: some(models, (id) => `/models/${id}`),
    standards: ['/standards', ...pagesOfStandards],
    register: [
      ...['/register', '/secretariats', '/adoptions'].flatMap(bothFaces),
      ...some(
        entries.map(({ designation }) => ({ id: slug(designation) })),
        (id) => `/register/${id}`,
      ),
    ],
    'law-standards': ['/law-standards', '/law-standards/topics'].flatMap(bothFaces),
    claims: ['/claims'],
    bodies: some(bodies, (id) => `/bodies/${id}`),
    organizations: some(organizations, (id) => `/organizations/${id}`),
    industries,
    relations: [
      '/law-standards',
      '/register',
      '/secretariats',
      '/adoptions',
      '/ev-plans?view=table',
      '/ev-plans/outcomes?view=table',
      '/standards',
      ...pagesOfStandards,
    ],
    sentences: readings,
    'alternative-texts': readings,
    marks: [
      '/',
      '/participation',
      '/leaderboards',
      '/ev-plans',
      '/ai-pricing/history',
      ...industries.slice(0, 4),
    ],
  };
}
