import type { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/app/createQueryClient.ts';
import { embedQuery } from '../../src/app/embed/embedQuery.ts';
import { loadFigure } from '../../src/frame/loadFigure.ts';
import { sitePages } from '../../src/app/pageRegistry.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { boardFrontierDocument } from '../../src/contract/leaderboards.ts';
import { leadsDocument, overviewDocument } from '../../src/contract/overview.ts';
import { committeesDocument } from '../../src/contract/participation.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import { calendarDocument } from '../../src/contract/calendar.ts';
import { standardsDocument } from '../../src/contract/standards.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { allSpecs, figurePages, specOf, specsOfIndustry, specsOfPage } from '../../src/figures/catalog.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { parseLink } from '../../src/url/pathView.ts';
import { parseView } from '../../src/url/view.ts';
import { changeDocument, loseDocument } from '../support/api.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { pagePaths, settingsOf, viewsOf } from '../support/pageViews.ts';
import { renderApp } from '../support/renderApp.tsx';
import { figuresOnPage } from '../support/stubFrame.tsx';

const searches = [
  '',
  '?asOf=2026-05-26&view=table',
  '?asOf=2020-01-01',
  '?industry=batteries,autonomous-driving',
  '?industry=ev&asOf=2025-03-01',
];

/** What the pages about one model understand. */
const modelSearches = ['?scores=livebench', '?scores=no-such-board&asOf=2026-05-26'];

/** What only one page understands: the settings of its controls, and choices that it does not know. */
const ownSearches = (path: string): string[] =>
  path === '/models/gpt-5.5'
    ? modelSearches
    : [...settingsOf(path), viewsOf(path).unknown]
        .filter((search) => search !== '')
        .map((search) => `?${search}`);

/** All pages of the catalog, and some whose figures depend on the record that they are about. */
const pages = [
  ...pagePaths,
  // A list in place of a board, a board without intervals, and one without captures of late.
  '/leaderboards/top500',
  '/leaderboards/swe-bench-verified',
  '/leaderboards/vectara-hallucination',
  '/indicators/ev-car-sales',
  '/indicators/bodies-iso-strategic-secretariats',
  '/models/deepseek-v4-pro',
  '/models/gpt-5.5',
];

/** Pages that have no figure today: one that gets its first must be in the catalog. */
const otherPages = sitePages
  .map(({ path }) => path)
  .filter((path) => !path.includes(':') && !pages.includes(path));

/** The newest view, and by turns one of the others: day and filter reach every page in the same way. */
const searchesOf = (at: number): string[] =>
  searches.filter((_, turn) => turn === 0 || (at + turn) % (searches.length - 1) === 0);

const links = [
  ...pages.flatMap((path, at) =>
    [...searchesOf(at), ...ownSearches(path)].map((search) => `${path}${search}`),
  ),
  ...otherPages,
];

/** What the specs of a link's page make of its view, by id, without those that have nothing to show. */
async function madeFrom(link: string): Promise<Map<string, Figure>> {
  const client = createQueryClient();
  const made = new Map<string, Figure>();
  const { view } = parseLink(link);
  for (const spec of await specsOfPage(link.replace(/\?.*/, ''))) {
    const figure = await loadFigure(spec, client, view);
    if (figure !== null) made.set(spec.id, figure);
  }
  return made;
}

/** The same without those that a filter does not affect: the overview shows others in their place. */
async function shownFrom(link: string): Promise<Map<string, Figure>> {
  const made = await madeFrom(link);
  const { view } = parseLink(link);
  const path = link.replace(/\?.*/, '');
  if (path !== '/' || view.industries.length === 0) return made;
  for (const { id, industries } of await specsOfPage(path))
    if (industries !== 'any' && !view.industries.some((code) => industries.includes(code))) made.delete(id);
  return made;
}

/** Figures of the catalog on the page; a filtered overview also has figures of indicators. */
const ofCatalog = (made: ReadonlyMap<string, Figure>) => [...figuresOnPage()].filter(([id]) => made.has(id));

describe('the catalog makes the figures that a page shows', () => {
  it.each(links)('%s', async (link) => {
    const made = await shownFrom(link);
    renderApp(link);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(screen.queryAllByRole('status', { name: /^Loading/ })).toEqual([]));
    // Same figures in the same order, and of each every part, its link included; to compare the parts while figures
    // are still missing would take longer than to draw them.
    const all = await madeFrom(link);
    await waitFor(() => expect(ofCatalog(all).map(([id]) => id)).toEqual([...made.keys()]));
    await waitFor(() => expect(ofCatalog(all)).toEqual([...made]));
  });
});

/** The figure of an id alone, as an embed asks for it. */
const homeOf = async (id: string, client: QueryClient) =>
  (await client.query(embedQuery(id, false, parseView('').view))).found?.spec ?? null;

describe('a figure of the catalog', () => {
  it.each(pagePaths)('of %s is shown by its first view, or by a choice that the tests know', async (path) => {
    const shown = new Set<string>();
    for (const search of settingsOf(path))
      for (const id of (await madeFrom(`${path}?${search}`)).keys()) shown.add(id);
    const own = figurePages.find((one) => one.path === path)?.ids ?? [];
    expect(own.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('is found by the figure and the link that it carries', async () => {
    for (const [id, figure] of await madeFrom('/?industry=ai')) {
      expect(figure.id).toBe(id);
      const spec = await specOf(id, figure.link);
      const { view } = parseView(new URL(figure.link, 'https://x.org').search);
      expect(spec && (await loadFigure(spec, createQueryClient(), view))).toEqual(figure);
    }
  });

  it('is found by its id alone, on the page where the figure stands in full', async () => {
    const client = createQueryClient();
    expect(await homeOf('board-frontier', client)).toMatchObject({
      home: '/leaderboards/:id',
      industries: ['ai'],
    });
    expect(await homeOf('leads', client)).toMatchObject({ home: '/industries' });
    const indicator = await homeOf('ev-car-sales', client);
    const entry = builtDocument(indicatorIndexDocument).indicators.find(({ id }) => id === 'ev-car-sales');
    expect(indicator).toMatchObject({ home: '/indicators/ev-car-sales', name: entry?.title });
    expect(await homeOf('no-such-figure', client)).toBeNull();
  });

  it.each(pages)('of %s is found by its id alone too', async (path) => {
    const client = createQueryClient();
    for (const { id } of await specsOfPage(path)) {
      expect(await homeOf(id, client), id).toMatchObject({ id });
    }
  });

  it.each(figurePages)('of $path is listed with the id that its code has', async ({ ids, load }) => {
    expect((await load()).map(({ id }) => id)).toEqual(ids);
  });

  it('is not made up for what a page does not have', async () => {
    expect(await specOf('leads', '/leaderboards')).toBeNull();
    expect(await specOf('style-control-effect', '/leaderboards/arena-code')).toBeNull();
    expect(await specOf('plan-tasks', '/indicators/ev-car-sales')).toBeNull();
    expect(await specsOfPage('/health')).toEqual([]);
    expect(await specsOfPage('/nowhere')).toEqual([]);
  });

  it('asks for each document once', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const client = createQueryClient();
    const { view } = parseView('');
    for (const spec of await specsOfPage('/ai-pricing')) await loadFigure(spec, client, view);
    const asked = fetched.mock.calls.map(([input]) => (input instanceof Request ? input.url : String(input)));
    expect(asked.length).toBeGreaterThan(1);
    expect([...new Set(asked)]).toEqual(asked);
    fetched.mockRestore();
  });
});

const isHome = (id: string) => (one: FigureSpec) => one.id === id && one.home !== '/';

describe('the figures of an industry', () => {
  it('are those of the pages that answer to it, each figure once', async () => {
    const ai = await specsOfIndustry('ai');
    expect(new Set(ai.map(({ id }) => id)).size).toBe(ai.length);
    expect(ai.some(isHome('board-frontier'))).toBe(true);
    const batteries = await specsOfIndustry('batteries');
    expect(batteries.some(({ id }) => id === 'board-frontier')).toBe(false);
    expect(batteries.some(isHome('plan-tasks'))).toBe(true);
  });

  it('no indicator has the id of a figure of a page', async () => {
    const { indicators } = builtDocument(indicatorIndexDocument);
    const ids = new Set(indicators.map(({ id }) => id));
    const all = await allSpecs();
    expect(all.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

describe('a document that is broken or missing', () => {
  it.each([
    ['plan-tasks', '/ev-plans', planTasksDocument.path],
    ['standards-published', '/ev-plans/standards', standardsDocument.path],
    ['standards-calendar', '/coming-up', calendarDocument.path],
    ['price-history', '/ai-pricing/history', pricingHistoryDocument.path],
    ['board-frontier', '/leaderboards/arena-code', boardFrontierDocument('arena-code').path],
    ['committee-secretariats', '/participation/committees', committeesDocument.path],
    ['leads', '/industries', leadsDocument.path],
    ['board-frontier', '/', overviewDocument.path],
    ['ev-car-sales', '/indicators/ev-car-sales', indicatorDocument('ev-car-sales').path],
  ])('fails %s (%s) with the words of the page', async (id, link, path) => {
    const spec = await specOf(id, link);
    if (spec === null) throw new Error(`There is no ${id} on ${link}.`);
    changeDocument(path, { sources: 'none' });
    await expect(loadFigure(spec, createQueryClient(), parseView('').view)).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'contract',
      path,
      message: `The data at ${path} is not as promised (field “sources”: Invalid type: Expected Object but received "none").`,
    });
    loseDocument(path);
    const client = createQueryClient();
    await expect(loadFigure(spec, client, parseView('').view)).rejects.toThrow(
      `There is no document at ${path}.`,
    );
  });
});
