import { expect, type Locator, type Page } from '@playwright/test';

interface SitePage {
  readonly path: string;
  readonly heading: string;
  /** Ids of the figures on the page, in their order. */
  readonly figures: readonly string[];
  /** The documents that it loads, in any order, beside the list of industries, which every page loads. */
  readonly documents: readonly string[];
}

/** Every page of the site and what must be on it. */
export const sitePages: readonly SitePage[] = [
  {
    path: '/',
    heading: 'Who writes the technical standards',
    figures: ['board-frontier', 'flagship-prices', 'seats-over-time', 'plan-tasks', 'leads'],
    documents: ['overview', 'leads'],
  },
  {
    path: '/ev-plans',
    heading: 'EV standardization plans',
    figures: ['plan-tasks', 'plan-years', 'standards-calendar', 'standards-published'],
    documents: ['ev-plans/tasks', 'ev-plans/standards', 'ev-plans/calendar'],
  },
  {
    path: '/ai-pricing',
    heading: 'AI API prices',
    figures: [
      'flagship-prices',
      'flagship-price-bars',
      'price-ratios',
      'workload-cost',
      'peak-clock',
      'native-prices',
      'price-history',
      'price-frontier',
      'price-score',
    ],
    documents: [
      'ai-pricing/latest',
      'ai-pricing/history',
      'ai-pricing/modes',
      'ai-pricing/peak-hours',
      'events',
      'leaderboards/index',
      'leaderboards/arena-code/<day>',
    ],
  },
  {
    path: '/leaderboards',
    heading: 'AI leaderboards',
    figures: [
      'board-standings',
      'style-control-effect',
      'board-frontier',
      'board-gap',
      'board-top',
      'board-best-rank',
      'board-matrix',
    ],
    documents: [
      'leaderboards/index',
      'leaderboards/gaps',
      'leaderboards/arena-code/places',
      'leaderboards/arena-code/<day>',
      'leaderboards/style-control',
      'leaderboards/arena-code/frontier',
    ],
  },
  {
    path: '/standards',
    heading: 'Standards and their counterparts',
    figures: ['standard-counterparts'],
    documents: ['ev-plans/standards'],
  },
  {
    path: '/participation',
    heading: 'Participation in international bodies',
    figures: ['seats-over-time', 'committee-secretariats'],
    documents: [
      'participation/index',
      'participation/committees',
      'participation/wp29-facts',
      'indicators/bodies-iso-secretariats',
    ],
  },
  { path: '/policy', heading: 'Policy timeline', figures: [], documents: ['events', 'policy/targets'] },
  { path: '/sources', heading: 'Sources', figures: [], documents: ['sources', 'downloads/index'] },
  {
    path: '/sources/bodies-iso-open-data-tc',
    heading: 'ISO Open Data: technical committees',
    figures: [],
    documents: ['sources/bodies-iso-open-data-tc'],
  },
  { path: '/indicators', heading: 'Indicators', figures: [], documents: ['indicators/index'] },
  {
    path: '/indicators/ev-car-sales',
    heading: 'Electric car sales',
    figures: ['ev-car-sales'],
    documents: ['indicators/ev-car-sales', 'events'],
  },
  {
    path: '/models/deepseek-v4-pro',
    heading: 'DeepSeek-V4-Pro',
    figures: ['model-prices.deepseek-v4-pro', 'model-scores.deepseek-v4-pro'],
    documents: ['models/deepseek-v4-pro'],
  },
  { path: '/developers/openai', heading: 'OpenAI', figures: [], documents: ['developers/openai'] },
  { path: '/changes', heading: 'Changes', figures: [], documents: ['changes'] },
  { path: '/health', heading: 'Health of the data', figures: [], documents: ['health', 'indicators/index'] },
  { path: '/about', heading: 'About', figures: [], documents: ['downloads/index', 'audits'] },
];

export const figureOf = (page: Page, id: string): Locator => page.locator(`figure[data-figure="${id}"]`);

/** The drawing of a figure, which is not the only SVG in it: the legend has small ones. */
export const plotOf = (figure: Locator): Locator => figure.locator('svg:has([data-key])');

/** The mark of a record inside a figure, by its stable key. */
export const markOf = (page: Page, figureId: string, key: string): Locator =>
  figureOf(page, figureId).locator(`svg [data-key="${key}"]`);

/** Scrolls to a figure, since charts are drawn only when they come near, and waits for its drawing. */
export async function drawnFigure(page: Page, id: string): Promise<Locator> {
  const figure = figureOf(page, id);
  // While a page is brought back to its place, it may leave the figure again.
  await expect(async () => {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('svg [data-key]').first()).toBeAttached({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  return figure;
}

/** Waits until nothing is loading, and no figure is still that of the view before. */
export async function rested(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Waits until the page's documents are there: no part is loading, and every figure has its frame. */
export async function settled(page: Page, { heading, figures }: SitePage): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await rested(page);
  await expect(page.locator('figure[data-figure]')).toHaveCount(figures.length);
}

/** Opens a page and draws everything on it. */
export async function openWhole(page: Page, site: SitePage, search = ''): Promise<void> {
  await page.goto(`${site.path}${search}`);
  await settled(page, site);
  for (const id of site.figures) await drawnFigure(page, id);
  // What comes when a reader is near its place has been called by now.
  await rested(page);
}
