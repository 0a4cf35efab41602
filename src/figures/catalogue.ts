import type { FigureSpec } from './spec.ts';

/** The figures of one page. */
export interface PageFigures {
  readonly path: string;
  /** In the order of the page. */
  readonly ids: readonly string[];
  /** Loads the code of them all. */
  readonly load: () => Promise<Readonly<Record<string, FigureSpec>>>;
}

/** Ids are known before the code of a page is loaded; the compiler asks for a figure for each of them. */
const page = <const Id extends string>(
  path: string,
  ids: readonly Id[],
  load: () => Promise<Readonly<Record<NoInfer<Id>, FigureSpec>>>,
): PageFigures => ({ path, ids, load });

/**
 * All figures, by the page where each is shown in full; the overview last, since it repeats what others show in
 * full. Whoever adds a figure adds it here and to the list that is loaded.
 */
export const figurePages: readonly PageFigures[] = [
  page(
    '/ev-plans',
    ['plan-tasks', 'plan-years', 'standards-calendar', 'standards-published'],
    async () => (await import('./ev-plans/evPlansFigures.ts')).evPlansFigures,
  ),
  page(
    '/ai-pricing',
    [
      'flagship-prices',
      'flagship-price-bars',
      'price-ratios',
      'workload-cost',
      'peak-clock',
      'native-prices',
      'price-history',
      'price-frontier',
      'price-score',
      'model-comparison',
    ],
    async () => (await import('./ai-pricing/aiPricingFigures.ts')).aiPricingFigures,
  ),
  page(
    '/leaderboards',
    [
      'board-standings',
      'style-control-effect',
      'board-frontier',
      'board-gap',
      'board-days-behind',
      'board-top',
      'board-best-rank',
      'board-matrix',
    ],
    async () => (await import('./leaderboards/leaderboardFigures.ts')).leaderboardFigures,
  ),
  page(
    '/standards',
    ['standard-counterparts'],
    async () => (await import('./standards/standardsFigures.ts')).standardsFigures,
  ),
  page(
    '/participation',
    ['seats-over-time', 'committee-secretariats'],
    async () => (await import('./participation/participationFigures.ts')).participationFigures,
  ),
];
