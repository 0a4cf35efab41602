interface FeedPage {
  readonly to: string;
  readonly board?: string;
}

/** The page on which rows of a table are shown. Tables that no page shows have none. */
const pages: Readonly<Record<string, string>> = {
  events: '/policy',
  'board-breaks': '/leaderboards',
  'board-sizes': '/leaderboards',
  'board-entries': '/leaderboards',
  'style-control': '/leaderboards',
  'mlperf-submitters': '/leaderboards',
  models: '/ai-pricing',
  'price-segments': '/ai-pricing',
  'price-modes': '/ai-pricing',
  'peak-hours': '/ai-pricing',
  'cny-price-runs': '/ai-pricing',
  'price-claims': '/ai-pricing',
  committees: '/participation',
  'secretariat-changes': '/participation',
  memberships: '/participation',
  'company-shares': '/participation',
  plans: '/ev-plans',
  'plan-tasks': '/ev-plans',
  'task-links': '/ev-plans',
  standards: '/ev-plans',
  lineage: '/ev-plans',
  calendar: '/ev-plans',
};

/** Where a reader finds what a source feeds: the indicator or the board itself, else the page of the table. */
export function feedPage(table: string, id: string): FeedPage | null {
  if (table === 'observations') return { to: `/indicators/${id}` };
  const to = pages[table];
  if (to === undefined) return null;
  return /^board-(entries|breaks|sizes)$/.test(table) ? { to, board: id } : { to };
}
