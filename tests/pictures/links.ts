import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { apiPaths } from '../../src/contract/apiPaths.ts';

const listed = v.array(v.object({ id: v.string() }));
const boardIndex = v.object({ boards: listed });
const latestPrices = v.object({ models: listed });
const indicatorIndex = v.object({ indicators: listed });

/** The pages whose figures are drawn whole, in the newest view and on days and under filters of a fixed choice. */
const pageLinks = [
  '/',
  '/?industry=semiconductors',
  '/?asOf=2026-05-28',
  '/ev-plans',
  '/ev-plans?industry=batteries',
  '/ai-pricing',
  '/ai-pricing?asOf=2026-05-28',
  '/leaderboards',
  '/leaderboards?asOf=2026-05-28',
  '/participation',
  '/participation?industry=autonomous-driving',
];

/** One in so many of the indicators and models. By their ids, so that new rows change nothing for the others. */
const ONE_IN = 8;
const isDrawn = (id: string): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % ONE_IN === 0;

/**
 * The links whose figures are drawn: pages, every board, and a fixed sample of models and indicators, or with `all`
 * each of them. Takes the folder that holds the built API.
 */
export function pictureLinks(root: string, all = false): string[] {
  const idsOf = <T>(path: string, schema: v.GenericSchema<unknown, T>): T =>
    v.parse(schema, JSON.parse(readFileSync(join(root, path), 'utf8')));
  const { boards } = idsOf(apiPaths.boards(), boardIndex);
  const { models } = idsOf(apiPaths.pricingLatest(), latestPrices);
  const { indicators } = idsOf(apiPaths.indicators(), indicatorIndex);
  return [
    ...pageLinks,
    ...boards.map(({ id }) => `/leaderboards?board=${id}`),
    ...models.filter(({ id }) => all || isDrawn(id)).map(({ id }) => `/models/${id}`),
    ...indicators.filter(({ id }) => all || isDrawn(id)).map(({ id }) => `/indicators/${id}`),
  ];
}

/** Figures that show the same whichever board is chosen. */
const OF_NO_BOARD = new Set(['style-control-effect', 'board-matrix']);
export const isOwnFigure = (link: string, id: string): boolean =>
  !link.includes('board=') || !OF_NO_BOARD.has(id);

/** "leaderboards.board-arena-code_board-gap.png" */
export function pictureName(link: string, id: string): string {
  const place = link.replace(/^\//, '').replaceAll(/[^a-zA-Z0-9-]+/g, '.') || 'overview';
  return `${place}_${id}.png`;
}
