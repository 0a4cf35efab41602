import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import type { Industry } from '../../src/contract/codelists.ts';
import { boardGapHistoryDocument } from '../../src/contract/boardGaps.ts';
import { boardPlacesDocument } from '../../src/contract/boardPlaces.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { calendarDocument, standardsDocument } from '../../src/contract/standards.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../src/contract/indicator.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  boardSnapshotDocument,
} from '../../src/contract/leaderboards.ts';
import { noOptions } from '../../src/url/view.ts';
import { modelDocument } from '../../src/contract/models.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { committeesDocument } from '../../src/contract/participation.ts';
import { peakHoursDocument } from '../../src/contract/peakHours.ts';
import { priceModesDocument } from '../../src/contract/priceModes.ts';
import { styleControlDocument } from '../../src/contract/styleControl.ts';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigureContext } from '../../src/figure/figureContext.ts';
import {
  basisData,
  pricingData,
  type PricingData,
  type WorkloadData,
} from '../../src/figures/ai-pricing/priceData.ts';
import { pairChoice } from '../../src/figures/ai-pricing/basis/pairChoice.ts';
import { priceRatiosFigure } from '../../src/figures/ai-pricing/basis/priceRatiosFigure.ts';
import { flagshipPricesFigure } from '../../src/figures/ai-pricing/flagshipPricesFigure.ts';
import { nativeFigure } from '../../src/figures/ai-pricing/native/nativeFigure.ts';
import { priceBarsFigure } from '../../src/figures/ai-pricing/priceBarsFigure.ts';
import { priceKinds } from '../../src/figures/priceFacts.ts';
import { priceFrontierFigure } from '../../src/figures/ai-pricing/frontier/priceFrontierFigure.ts';
import { priceScoreFigure } from '../../src/figures/ai-pricing/frontier/priceScoreFigure.ts';
import { usualCapability, type ScoredData } from '../../src/figures/ai-pricing/frontier/scoredPrices.ts';
import { priceHistoryFigure } from '../../src/figures/ai-pricing/history/priceHistoryFigure.ts';
import { clockFigure, readZone } from '../../src/figures/ai-pricing/clock/clockFigure.ts';
import { readWorkload } from '../../src/figures/ai-pricing/workload/jobCosts.ts';
import { workloadFigure } from '../../src/figures/ai-pricing/workload/workloadFigure.ts';
import { calendarFigure } from '../../src/figures/ev-plans/calendarFigure.ts';
import { planTasksFigure } from '../../src/figures/ev-plans/planTasksFigure.ts';
import { planYearsFigure } from '../../src/figures/ev-plans/planYearsFigure.ts';
import { standardsFigure } from '../../src/figures/ev-plans/standardsFigure.ts';
import { standingsFigure } from '../../src/figures/leaderboards/standingsFigure.ts';
import { frontierWithBreaks } from '../../src/figures/leaderboards/frontierOverTime.ts';
import { daysFigure } from '../../src/figures/leaderboards/daysFigure.ts';
import { gapFigure } from '../../src/figures/leaderboards/gapFigure.ts';
import { matrixFigure } from '../../src/figures/leaderboards/matrixFigure.ts';
import { styleControlFigure } from '../../src/figures/leaderboards/styleControlFigure.ts';
import { comparisonFigure } from '../../src/figures/ai-pricing/comparisonFigure.ts';
import { modelPricesFigure } from '../../src/figures/models/modelPricesFigure.ts';
import { modelScoresFigure } from '../../src/figures/models/modelScoresFigure.ts';
import { scoredBoards } from '../../src/figures/models/modelSpecs.ts';
import { bestRankFigure } from '../../src/figures/leaderboards/bestRankFigure.ts';
import { topFigure } from '../../src/figures/leaderboards/topFigure.ts';
import { leadsFigure } from '../../src/figures/leads/leadsFigure.ts';
import { seatsFigure } from '../../src/figures/participation/seatsFigure.ts';
import { secretariatsFigure } from '../../src/figures/participation/secretariatsFigure.ts';
import { eventsOn } from '../../src/domain/known.ts';
import { newestPeriod } from '../../src/domain/periods.ts';
import { counterpartsFigure } from '../../src/figures/standards/counterpartsFigure.ts';
import { countTasks } from '../../src/domain/countTasks.ts';
import { filterByIndustry } from '../../src/domain/industries.ts';
import { builtDocument } from './builtDocuments.ts';
import { catalogueSpecs, figuresOfSpec } from './catalogueFigures.ts';

/** A view of a page, as figures read it. */
export const viewOf = (
  asOf: string | null = null,
  industries: readonly Industry[] = [],
  link = '/ai-pricing',
): FigureContext => ({ asOf, industries, link });

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

/** Prices with exchange rates. */

export const builtFrontier = (board: string) => builtDocument(boardFrontierDocument(board));

export const builtSnapshot = (board: string, day: string) => builtDocument(boardSnapshotDocument(board, day));

export const builtStyleControl = () => builtDocument(styleControlDocument);

export const builtIndicator = (id: string) => builtDocument(indicatorDocument(id));

/** Every indicator of the dataset, as the list of indicators has it. */
export const builtCatalogue = () => builtDocument(indicatorIndexDocument).indicators;

/** Models whose prices break, are billed by the hour, are announced, uncertain, or are on two lists. */
const modelsOfInterest = ['qwen3-max', 'gemini-4-argon', 'deepseek-v4-pro', 'grok-4.20', 'gpt-5.5'];

const builtEvents = (asOf: string | null) => {
  const { events, sources } = builtDocument(eventsDocument);
  return eventsOn(events, sources, asOf).known;
};

/** Prices and the newest capture of a board by a day; `null` where there was none yet. */
export function builtScored(
  pricing: PricingData,
  asOf: string | null,
  board = 'arena-code',
): ScoredData | null {
  const { boards } = builtDocument(boardIndexDocument);
  const day = newestPeriod(boards.find(({ id }) => id === board)?.snapshots ?? [], asOf);
  return day === null ? null : { pricing, capture: builtSnapshot(board, day) };
}

function pricingFigures(context: FigureContext): Figure[] {
  const pricing = builtPricing();
  const scored = builtScored(pricing, context.asOf);
  const basis = basisData(pricing, builtDocument(priceModesDocument));
  return [
    flagshipPricesFigure(pricing, context),
    ...priceKinds.flatMap((kind) => [
      priceBarsFigure(pricing, kind, context),
      priceHistoryFigure(pricing, kind, context),
      priceHistoryFigure(pricing, kind, context, {
        models: modelsOfInterest,
        events: builtEvents(context.asOf),
      }),
      ...(scored === null
        ? []
        : [
            priceFrontierFigure(scored, kind, usualCapability(scored).score, context),
            priceScoreFigure(scored, kind, context),
          ]),
    ]),
    nativeFigure(builtPricing(), 'output', 'usd', context),
    nativeFigure(builtPricing(), 'input', 'cny', context),
    clockFigure(builtWorkload(), readZone({ tz: 'America/Los_Angeles' }), context),
    workloadFigure(builtWorkload(), readWorkload({}), context),
    workloadFigure(builtWorkload(), readWorkload({ cache: 50, context: 300_000, peak: 80 }), context),
    priceRatiosFigure(basis, pairChoice(basis, noOptions, context.asOf), context),
    comparisonFigure(pricing, comparedModels, context),
    ...comparedModels.flatMap((id) => modelFigures(id, context)),
  ];
}

const comparedModels = ['deepseek-v4-pro', 'gpt-5.5'];

/** The figures of a model's page that have a point. */
function modelFigures(id: string, context: FigureContext): Figure[] {
  const document = builtDocument(modelDocument(id));
  const { board } = scoredBoards(document, { asOf: context.asOf, options: noOptions });
  return [modelPricesFigure(document, context), modelScoresFigure(document, board, context)].filter(
    ({ points }) => points.length > 0,
  );
}

/** The figures of the plans, one of each plan that has a task. */
function planFigures(context: FigureContext): Figure[] {
  const document = builtDocument(planTasksDocument);
  const tasks = filterByIndustry(document.tasks, context.industries);
  const plans = document.plans.filter((plan) => tasks.some((task) => task.planId === plan.id));
  const ofPlan = (planId: string) => countTasks(tasks.filter((task) => task.planId === planId));
  return [
    ...plans.map((plan) => planTasksFigure({ ...document, plan, counts: ofPlan(plan.id) }, context)),
    planYearsFigure({ ...document, plans, tasks }, context),
  ];
}

function evFigures(context: FigureContext): Figure[] {
  const calendar = builtDocument(calendarDocument);
  const standards = builtDocument(standardsDocument);
  return [
    ...planFigures(context),
    calendarFigure(calendar, filterByIndustry(calendar.entries, context.industries), context),
    standardsFigure(standards, filterByIndustry(standards.standards, context.industries), context),
    counterpartsFigure(standards, filterByIndustry(standards.standards, context.industries), context),
  ];
}

/** Figures in views of their own: those that need a choice, or that tests know by their day. */
function chosenFigures(context: FigureContext): Figure[] {
  const leads = builtDocument(leadsDocument);
  const committees = builtDocument(committeesDocument);
  const chosen = filterByIndustry(committees.committees, context.industries);
  return [
    ...pricingFigures(context),
    ...evFigures(context),
    standingsFigure(builtSnapshot('arena-code', '2026-05-26'), context),
    styleControlFigure(builtStyleControl(), context),
    frontierWithBreaks(builtFrontier('arena-code'), context),
    gapFigure(builtFrontier('arena-code'), context),
    daysFigure(builtFrontier('arena-code'), context),
    topFigure(builtDocument(boardPlacesDocument('arena-code')), 10, context),
    bestRankFigure(builtDocument(boardPlacesDocument('arena-code')), 'developer', context),
    matrixFigure(builtDocument(boardGapHistoryDocument), context),
    leadsFigure(leads, context),
    seatsFigure(builtIndicator('bodies-iso-secretariats'), null, context),
    secretariatsFigure(committees, chosen, context),
  ];
}

/**
 * The figures of the pages, built from the real documents: those above, and every other one of the catalogue as a
 * reader first sees it, so that a new figure is tested without being named here.
 */
export function builtFigures(context: FigureContext): Figure[] {
  const { asOf, industries, link } = context;
  const chosen = chosenFigures(context);
  const named = new Set(chosen.map(({ id }) => id));
  const others = catalogueSpecs.filter(({ id }) => !named.has(id));
  return [
    ...chosen,
    ...others.flatMap((spec) => figuresOfSpec(spec, { asOf, industries }).map((one) => ({ ...one, link }))),
  ];
}
