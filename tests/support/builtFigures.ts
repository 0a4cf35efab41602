import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import type { Industry } from '../../src/contract/codelists.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../src/contract/indicator.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  boardCaptureDocument,
} from '../../src/contract/leaderboards.ts';
import { peakHoursDocument } from '../../src/contract/peakHours.ts';
import { priceModesDocument } from '../../src/contract/priceModes.ts';
import { styleControlDocument } from '../../src/contract/styleControl.ts';
import { newestPeriod } from '../../src/domain/periods.ts';
import type { Figure, FigureContent, Identified } from '../../src/figure/figure.ts';
import type { FigureContext } from '../../src/figure/figureContext.ts';
import { pricingData, type PricingData, type WorkloadData } from '../../src/figures/ai-pricing/priceData.ts';
import type { ScoredData } from '../../src/figures/ai-pricing/capability/scoredPrices.ts';
import { figurePages, specsOfPage } from '../../src/figures/catalog.ts';
import { parseLink } from '../../src/url/pathView.ts';
import { builtDocument } from './builtDocuments.ts';
import { figuresOfSpec } from './catalogFigures.ts';
import { settingsOf } from './pageViews.ts';

/** A view of a page, as figures read it. */
export const viewOf = (
  asOf: string | null = null,
  industries: readonly Industry[] = [],
  link = '/ai-pricing',
): FigureContext => ({ asOf, industries, link });

/** A content with an id, as its spec would give it. */
export const identified = <F extends FigureContent>(id: string, content: F): Identified<F> => ({
  ...content,
  id,
});

/** Prices and their history as the page joins them. */
export function builtPricing(): PricingData {
  const latest = builtDocument(pricingLatestDocument);
  const history = builtDocument(pricingHistoryDocument);
  return pricingData({ latest, history });
}

/** Prices with tiers and hours, as the section on the reader's job joins them. */
export function builtWorkload(): WorkloadData {
  const pricing = builtPricing();
  const { modes, sources } = builtDocument(priceModesDocument);
  const windows = builtDocument(peakHoursDocument);
  const all = { ...pricing.sources, ...sources, ...windows.sources };
  return { ...pricing, sources: all, modes, hours: windows.hours };
}

export const builtFrontier = (board: string) => builtDocument(boardFrontierDocument(board));

export const builtCapture = (board: string, day: string) => builtDocument(boardCaptureDocument(board, day));

export const builtStyleControl = () => builtDocument(styleControlDocument);

export const builtIndicator = (id: string) => builtDocument(indicatorDocument(id));

/** Every indicator of the dataset, as the list of indicators has it. */
export const builtCatalog = () => builtDocument(indicatorIndexDocument).indicators;

/** Prices and the newest capture of a board by a day; `null` where there was none yet. */
export function builtScored(
  pricing: PricingData,
  asOf: string | null,
  board = 'arena-code',
): ScoredData | null {
  const { boards } = builtDocument(boardIndexDocument);
  const day = newestPeriod(boards.find(({ id }) => id === board)?.snapshots ?? [], asOf);
  return day === null ? null : { pricing, capture: builtCapture(board, day) };
}

/**
 * The pages whose figures are built, two of them about models, one billed by the hour, one by its own list, and one
 * about an indicator of which all can be computed.
 */
const paths = [
  ...figurePages.map(({ path }) => path),
  '/models/deepseek-v4-pro',
  '/models/gpt-5.5',
  '/indicators/ev-car-sales',
];

/** Every plan can be chosen, and so is each. */
const planSettings = () => builtDocument(planTasksDocument).plans.map(({ id }) => `metric=${id}`);

/** The settings of the controls of each page, each with the specs that it shows. */
const settings = await Promise.all(
  paths
    .flatMap((path) =>
      [...settingsOf(path), ...(path.startsWith('/ev-plans') ? planSettings() : [])].map((search) => ({
        path,
        search,
      })),
    )
    .map(async ({ path, search }) => {
      const { view } = parseLink(`${path}?${search}`);
      return { view, specs: await specsOfPage(path) };
    }),
);

/** Fields that tell two figures apart; facts are words about values that it holds besides. */
const contentOf = (figure: Figure): string =>
  JSON.stringify(figure, (key, value: unknown) => (key === 'facts' ? undefined : value));

/** As `builtFigures`, but made again at each call: for who changes how figures are made. */
export function freshFigures({ asOf, industries, link }: FigureContext): Figure[] {
  const made = settings.flatMap(({ view, specs }) =>
    specs.flatMap((spec) => figuresOfSpec(spec, { ...view, asOf, industries })),
  );
  return [
    ...new Map(
      made.map((one) => {
        const figure: Figure = { ...one, link };
        return [contentOf(figure), figure];
      }),
    ).values(),
  ];
}

const builtBefore = new Map<string, Figure[]>();

/**
 * The figures of the pages, built from the real documents: every one of the catalog as a reader first sees it, and
 * otherwise where a setting of its page's controls changes it. A new figure is tested without being named here.
 * Files of tests that share a process share them.
 *
 * @param context its day and industries are in place of those of a setting, its link is that of all figures.
 */
export function builtFigures(context: FigureContext): readonly Figure[] {
  const key = JSON.stringify([context.asOf, context.industries, context.link]);
  const figures = builtBefore.get(key) ?? freshFigures(context);
  builtBefore.set(key, figures);
  return figures;
}
