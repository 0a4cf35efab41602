import type { Ask } from '../contract/document.ts';
import { bodyDocument } from '../contract/bodies.ts';
import type { Industry } from '../contract/codelists.ts';
import { indicatorIndexDocument } from '../contract/indicator.ts';
import { modelDocument } from '../contract/models.ts';
import { isId } from '../contract/slug.ts';
import { standardDocument } from '../contract/standardRecords.ts';
import { movedLink } from '../url/movedPlaces.ts';
import { BOARDS_PAGE, FIRST_BOARD, boardOfPath } from '../url/pathView.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureSpec } from './spec.ts';
import { fronts } from './leads/frontsFigure.ts';

/** Figures of one page. */
export interface PageFigures {
  readonly path: string;
  /** Ids in the order of the page. */
  readonly ids: readonly string[];
  /** Loads the code of all of them. */
  readonly load: () => Promise<readonly FigureSpec[]>;
}

/** Specs with these ids, in their order. */
type SpecsOf<Ids extends readonly string[]> = { readonly [At in keyof Ids]: FigureSpec<Figure, Ids[At]> };

/**
 * Ids are known before the code of a page loads. An id without its spec is a compile error, and so is a spec without
 * its id, or one in another place.
 */
const page = <const Ids extends readonly string[]>(
  path: string,
  ids: Ids,
  load: () => Promise<SpecsOf<Ids>>,
): PageFigures => ({ path, ids, load });

/**
 * All figures, by the page that shows each in full; the overview is last, since it repeats figures of others. New
 * figures are added here and to the loaded list.
 */
export const figurePages: readonly PageFigures[] = [
  page(
    '/ev-plans',
    ['plan-tasks', 'plan-years'],
    async () => (await import('./ev-plans/evPlansFigures.ts')).evPlansFigures,
  ),
  page(
    '/ev-plans/outcomes',
    ['plan-flow', 'plan-lineage', 'plan-promises', 'plan-delivery'],
    async () => (await import('./ev-plans/evPlansFigures.ts')).planOutcomesFigures,
  ),
  page(
    '/ev-plans/standards',
    ['standards-published'],
    async () => (await import('./ev-plans/evPlansFigures.ts')).publishedStandardsFigures,
  ),
  page('/standards', ['standard-counterparts'], async () => [
    (await import('./standards/counterpartsFigure.ts')).standardCounterparts,
  ]),
  page('/rules', ['product-rules'], async () => [(await import('./rules/rulesFigure.ts')).productRules]),
  page('/rules/first', ['duties-bound'], async () => [
    (await import('./rules/likeDutiesFigure.ts')).dutiesBound,
  ]),
  page(
    '/law-standards',
    ['law-flow'],
    async () => (await import('./law-standards/lawStandardsFigures.ts')).lawStandardsFigures,
  ),
  page(
    '/law-standards/topics',
    ['topic-moves', 'topic-steps'],
    async () => (await import('./law-standards/lawStandardsFigures.ts')).topicsFigures,
  ),
  page(
    '/register',
    ['register-published', 'register-ai'],
    async () => (await import('./register/registerFigures.ts')).registerFigures,
  ),
  page(
    '/secretariats',
    ['register-output', 'register-projects'],
    async () => (await import('./register/registerFigures.ts')).countriesFigures,
  ),
  page(
    '/adoptions',
    ['adoption-lags'],
    async () => (await import('./register/registerFigures.ts')).adoptionsFigures,
  ),
  page(
    '/ai-pricing',
    ['flagship-prices', 'model-comparison', 'flagship-price-bars', 'native-prices'],
    async () => (await import('./ai-pricing/aiPricingFigures.ts')).aiPricingFigures,
  ),
  page(
    '/ai-pricing/compare',
    ['price-ratios'],
    async () => (await import('./ai-pricing/aiPricingFigures.ts')).comparePageFigures,
  ),
  page(
    '/ai-pricing/cost',
    ['workload-cost', 'peak-clock'],
    async () => (await import('./ai-pricing/aiPricingFigures.ts')).costPageFigures,
  ),
  page(
    '/ai-pricing/history',
    ['price-history'],
    async () => (await import('./ai-pricing/aiPricingFigures.ts')).historyPageFigures,
  ),
  page(
    '/ai-pricing/capability',
    ['price-frontier', 'price-score'],
    async () => (await import('./ai-pricing/aiPricingFigures.ts')).capabilityPageFigures,
  ),
  page(
    BOARDS_PAGE,
    ['board-matrix'],
    async () => (await import('./leaderboards/leaderboardFigures.ts')).leaderboardFigures,
  ),
  // Figures of any board, by the page of the first.
  page(
    `${BOARDS_PAGE}/${FIRST_BOARD}`,
    ['board-standings', 'board-frontier', 'board-gap', 'board-days-behind', 'board-top', 'board-best-rank'],
    async () => (await import('./leaderboards/leaderboardFigures.ts')).boardFigures,
  ),
  page(
    `${BOARDS_PAGE}/arena-text`,
    ['style-control-effect'],
    async () => (await import('./leaderboards/leaderboardFigures.ts')).styleFigures,
  ),
  page(
    '/participation',
    ['measure-strip', 'seats-over-time'],
    async () => (await import('./participation/participationFigures.ts')).participationFigures,
  ),
  page('/participation/committees', ['committee-secretariats'], async () => [
    (await import('./participation/secretariatsFigure.ts')).committeeSecretariats,
  ]),
  page('/policy', ['policy-timeline'], async () => (await import('./policy/policyFigures.ts')).policyFigures),
  page(
    '/policy/targets',
    ['policy-targets'],
    async () => (await import('./policy/policyFigures.ts')).targetsPageFigures,
  ),
  page(
    '/coming-up',
    ['standards-calendar'],
    async () => (await import('./ev-plans/evPlansFigures.ts')).comingUpFigures,
  ),
  page('/industries', ['leads'], async () => [(await import('./leads/leadsFigure.ts')).leadsByIndustry]),
  page('/claims', ['every-way'], async () => [(await import('./participation/everyWayFigure.ts')).everyWay]),
  page(
    '/',
    ['fronts', 'board-frontier', 'flagship-prices', 'seats-over-time', 'plan-tasks'],
    async () => (await import('./overviewFigures.ts')).overviewFigures,
  ),
];

/** Returns the id at the end of a path such as `/indicators/ev-car-sales`; `null` for other paths. */
function idIn(folder: string, path: string): string | null {
  const id = path.startsWith(`/${folder}/`) ? path.slice(folder.length + 2) : '';
  return isId(id) ? id : null;
}

/** Figures on the page of one record: they depend on its document, so their code needs only its id. */
interface RecordFigures<Families extends readonly string[] = readonly string[]> {
  /** Folder of such pages. */
  readonly folder: string;
  /** Beginnings of its figures' ids, before the id of the record, in the order of the page. */
  readonly families: Families;
  readonly load: () => Promise<
    (id: string, name?: string) => SpecsOf<{ readonly [At in keyof Families]: `${Families[At]}.${string}` }>
  >;
  /** Returns the name of the record when its document has loaded. */
  readonly nameIn: (ask: Ask, id: string) => string | undefined;
}

/** As for a page, each family has its spec, and each spec its family. */
const ofRecord = <const Families extends readonly string[]>(one: RecordFigures<Families>): RecordFigures =>
  one;

const recordFigures = [
  ofRecord({
    folder: 'models',
    families: ['model-prices', 'model-scores'],
    load: async () => (await import('./models/modelSpecs.ts')).modelSpecs,
    nameIn: (ask, id) => ask(modelDocument(id))?.model.name,
  }),
  ofRecord({
    folder: 'standards',
    families: ['standard-timeline'],
    load: async () => (await import('./standards/timelineFigure.ts')).standardSpecs,
    nameIn: (ask, id) => ask(standardDocument(id))?.standard.designation,
  }),
  ofRecord({
    folder: 'bodies',
    families: ['body-committees'],
    load: async () => (await import('./bodies/bodyCommitteesFigure.ts')).bodySpecs,
    nameIn: (ask, id) => ask(bodyDocument(id))?.body.shortName,
  }),
];

/** Returns the figures of a page, in its order; empty if it has none. */
export async function specsOfPage(path: string): Promise<readonly FigureSpec[]> {
  for (const { folder, load } of recordFigures) {
    const id = idIn(folder, path);
    if (id !== null) return (await load())(id);
  }
  const indicator = idIn('indicators', path);
  if (indicator !== null) {
    return [(await import('./indicators/indicatorSpec.ts')).indicatorSpec(indicator)];
  }
  // Its small figures depend only on its comparisons: the page adds them.
  if (idIn('industries', path) !== null) {
    return [fronts];
  }
  const board = boardOfPath(path);
  if (board !== null) {
    return (await import('./leaderboards/leaderboardFigures.ts')).boardPageSpecs(board);
  }
  const own = figurePages.find((one) => one.path === path);
  return own?.load() ?? [];
}

/**
 * Returns the figure that a link shows: its path names the page and its query the view, even if the figure has since
 * moved to another page. `null` if that page has no such figure.
 */
export async function specOf(figureId: string, link: string): Promise<FigureSpec | null> {
  const now = movedLink(link, figureId) ?? link;
  const specs = await specsOfPage(now.replace(/[?#].*$/, ''));
  return specs.find(({ id }) => id === figureId) ?? null;
}

/**
 * Returns a figure by its id alone, from the page that shows it in full. Models, standards and indicators depend on
 * their documents, so it is available when those have loaded; `null` if there is none.
 */
export async function homeSpecOf(figureId: string): Promise<(ask: Ask) => FigureSpec | null | undefined> {
  const home = figurePages.find(({ ids }) => ids.includes(figureId));
  if (home !== undefined) {
    const spec = (await home.load()).find(({ id }) => id === figureId) ?? null;
    return () => spec;
  }
  const [, family = '', id = ''] = /^([^.]+)\.(.+)$/.exec(figureId) ?? [];
  const ofRecords = recordFigures.find(({ families }) => families.includes(family));
  if (ofRecords !== undefined) {
    const { load, nameIn } = ofRecords;
    const specsOf = await load();
    return (ask) => {
      const name = nameIn(ask, id);
      return name === undefined ? undefined : (specsOf(id, name).find((one) => one.id === figureId) ?? null);
    };
  }
  const { indicatorSpec } = await import('./indicators/indicatorSpec.ts');
  return (ask) => {
    const index = ask(indicatorIndexDocument);
    const known = index?.indicators.find(({ id }) => id === figureId);
    return index && (known === undefined ? null : indicatorSpec(figureId, known));
  };
}

/** Returns the figures of all pages without duplicates, from the page that shows each in full. */
export async function allSpecs(): Promise<readonly FigureSpec[]> {
  const all = (await Promise.all(figurePages.map(({ load }) => load()))).flat();
  return all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);
}

/** Returns the figures that can be filtered by an industry. Some may be empty in its view, and some are not split. */
export async function specsOfIndustry(industry: Industry): Promise<readonly FigureSpec[]> {
  return (await allSpecs()).filter(({ industries }) => industries === 'any' || industries.includes(industry));
}
