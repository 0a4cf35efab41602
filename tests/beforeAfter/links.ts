import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { pagePaths, viewsOf } from '../support/pageViews.ts';

const listed = v.array(v.object({ id: v.string() }));
const boardIndex = v.object({ boards: listed });
const latestPrices = v.object({ models: listed });
const indicatorIndex = v.object({ indicators: listed });

/** The pages whose figures are drawn whole, in the newest view and on days and under filters of a fixed choice. */
const pageLinks = [
  ...pagePaths,
  '/?industry=semiconductors',
  '/?asOf=2026-05-28',
  '/ev-plans?industry=batteries',
  '/ai-pricing?asOf=2026-05-28',
  '/leaderboards?asOf=2026-05-28',
  '/leaderboards/arena-code?asOf=2026-05-28',
  '/participation?industry=autonomous-driving',
  '/participation/committees?industry=autonomous-driving',
];

const boardLink = (id: string) => `/leaderboards/${id}`;

/** One in this many of the indicators and models. By their ids, so that new rows change nothing for the others. */
const ONE_IN = 8;
export const isDrawn = (id: string): boolean =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % ONE_IN === 0;

interface Records {
  readonly boards: readonly string[];
  readonly models: readonly string[];
  readonly indicators: readonly string[];
}

/** The ids that have pages of their own, from the folder that holds the built API. */
function recordsIn(root: string): Records {
  const read = <T>(path: string, schema: v.GenericSchema<unknown, T>): T =>
    v.parse(schema, JSON.parse(readFileSync(join(root, path), 'utf8')));
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return {
    boards: idsOf(read(boardIndexDocument.path, boardIndex).boards),
    models: idsOf(read(pricingLatestDocument.path, latestPrices).models),
    indicators: idsOf(read(indicatorIndexDocument.path, indicatorIndex).indicators),
  };
}

/**
 * The links whose figures are drawn: pages, every board, and a fixed sample of models and indicators, or with `all`
 * each of them. Takes the folder that holds the built API.
 */
export function pictureLinks(root: string, all = false): string[] {
  const { boards, models, indicators } = recordsIn(root);
  return [
    ...pageLinks,
    ...boards.map(boardLink).filter((link) => !pagePaths.includes(link)),
    ...models.filter((id) => all || isDrawn(id)).map((id) => `/models/${id}`),
    ...indicators.filter((id) => all || isDrawn(id)).map((id) => `/indicators/${id}`),
  ];
}

/** The figure that two boards have alike is drawn with the first. */
export const isOwnFigure = (link: string, id: string): boolean =>
  id !== 'style-control-effect' || !link.startsWith('/leaderboards/arena-text-sc');

const placeName = (link: string): string =>
  link.replace(/^\//, '').replaceAll(/[^a-zA-Z0-9-]+/g, '.') || 'overview';

/** "leaderboards.board-arena-code_board-gap.png" */
export function pictureName(link: string, id: string): string {
  return `${placeName(link)}_${id}.png`;
}

/** A link under one of the views in which its figures are written out. */
export interface DumpView {
  /** Name of the folder. */
  readonly view: string;
  /** The page, or the board, model or indicator on it: the first half of the name of a file. */
  readonly place: string;
  readonly link: string;
  /** True if the figures are those of a page, of which there are few. */
  readonly isPage: boolean;
  /** The one figure that is wanted of this link; `null`: all. */
  readonly figure: string | null;
}

const usualViews = {
  newest: '',
  'day-2026-05-26': 'asOf=2026-05-26',
  'day-2025-03-01': 'asOf=2025-03-01',
  'day-2020-01-01': 'asOf=2020-01-01',
  'industry-two': 'industry=batteries,autonomous-driving',
  'industry-ai': 'industry=ai',
  'industry-and-day': 'industry=ev&asOf=2025-03-01',
  table: 'view=table',
} as const;

type Shown = Pick<DumpView, 'isPage' | 'figure'>;
const ALL_OF_PAGE: Shown = { isPage: true, figure: null };

/** A link in some views; `choice` is kept in each. */
function inViews(
  link: string,
  views: Readonly<Record<string, string>>,
  shown: Shown,
  choice = '',
): DumpView[] {
  return Object.entries(views).map(([view, search]) => {
    const params = [choice, search].filter((part) => part !== '').join('&');
    const joint = params === '' ? '' : link.includes('?') ? '&' : '?';
    return { view, place: placeName(link), link: `${link}${joint}${params}`, ...shown };
  });
}

/**
 * Every figure of the catalog in the views that are compared: pages in ten, boards, lists, models and
 * indicators in the newest and on one day.
 *
 * @param root the folder that holds the built API.
 * @param lists ids of the lists that are chosen like boards.
 */
export function dumpViews(root: string, lists: readonly string[]): DumpView[] {
  const { boards, models, indicators } = recordsIn(root);
  const two = { newest: usualViews.newest, 'day-2026-05-26': usualViews['day-2026-05-26'] };
  const one: Shown = { isPage: false, figure: null };
  const others = [...boards, ...lists].map(boardLink).filter((link) => !pagePaths.includes(link));
  return [
    ...pagePaths.flatMap((path) => {
      const { own, unknown, choices } = viewsOf(path);
      return [
        ...inViews(path, { ...usualViews, own, unknown }, ALL_OF_PAGE),
        ...Object.entries(choices).flatMap(([figure, choice]) =>
          inViews(path, usualViews, { isPage: true, figure }, choice),
        ),
      ];
    }),
    ...others.flatMap((link) => inViews(link, two, one)),
    ...others
      .filter((link) => !lists.map(boardLink).includes(link))
      .flatMap((link) => inViews(link, two, { ...one, figure: 'board-days-behind' }, 'gap=days')),
    ...models.flatMap((id) => inViews(`/models/${id}`, two, one)),
    ...indicators.flatMap((id) => inViews(`/indicators/${id}`, two, one)),
  ];
}
