import type { DownloadKind } from './downloads.ts';

/** The only place where an API path is spelled. Paths are relative to the API's base address. */
export const API_ROOT = '/api/v1';

const at = (rest: string) => `${API_ROOT}/${rest}.json`;

export const apiPaths = {
  index: () => at('index'),
  openapi: () => at('openapi'),
  industries: () => at('industries'),
  overview: () => at('overview'),
  leads: () => at('leads'),
  leadHistory: () => at('leads/history'),
  events: () => at('events'),
  policyTargets: () => at('policy/targets'),
  sources: () => at('sources'),
  source: (id: string) => at(`sources/${id}`),
  indicators: () => at('indicators/index'),
  indicator: (id: string) => at(`indicators/${id}`),
  downloads: () => at('downloads/index'),
  dataPackage: () => at('downloads/datapackage'),
  bundle: (version: string) => `${API_ROOT}/downloads/standards-race-${version}.zip`,
  indicatorDownload: (id: string, kind: DownloadKind) => `${API_ROOT}/downloads/indicators/${id}.${kind}`,
  tableDownload: (name: string, kind: DownloadKind) => `${API_ROOT}/downloads/tables/${name}.${kind}`,
  planTasks: () => at('ev-plans/tasks'),
  standards: () => at('ev-plans/standards'),
  calendar: () => at('ev-plans/calendar'),
  pricingLatest: () => at('ai-pricing/latest'),
  pricingHistory: () => at('ai-pricing/history'),
  priceModes: () => at('ai-pricing/modes'),
  priceNames: () => at('ai-pricing/names'),
  peakHours: () => at('ai-pricing/peak-hours'),
  models: () => at('models/index'),
  model: (id: string) => at(`models/${id}`),
  developers: () => at('developers/index'),
  developer: (id: string) => at(`developers/${id}`),
  boards: () => at('leaderboards/index'),
  boardGaps: () => at('leaderboards/gaps'),
  boardGapHistory: () => at('leaderboards/gaps/history'),
  styleControl: () => at('leaderboards/style-control'),
  boardFrontier: (board: string) => at(`leaderboards/${board}/frontier`),
  boardPlaces: (board: string) => at(`leaderboards/${board}/places`),
  boardSnapshot: (board: string, date: string) => at(`leaderboards/${board}/${date}`),
  participation: () => at('participation/index'),
  committees: () => at('participation/committees'),
  committeeList: (list: string) => at(`participation/committees/${list}`),
  wp29Facts: () => at('participation/wp29-facts'),
  changes: () => at('changes'),
  health: () => at('health'),
  /** `of` is an industry, or `all`. */
  atomFeed: (of: string) => `${API_ROOT}/feeds/${of}.atom`,
  jsonFeed: (of: string) => at(`feeds/${of}`),
} as const;
