import type { CnyList, PricedModel, TokenPrices } from '../../src/contract/aiPricing.ts';
import type { CnyRate, PriceSegment } from '../../src/contract/priceHistory.ts';
import type { Board, BoardRow } from '../../src/contract/leaderboards.ts';
import type { PlanTask } from '../../src/contract/evPlans.ts';
import type { Plan } from '../../src/contract/plan.ts';
import type { PriceTables } from '../../src/domain/prices.ts';
import type { RulePhase } from '../../src/contract/rules.ts';
import { sampleEvidence } from './sampleFigures.ts';

/** Rows made by hand for tests of rules; no number here is anyone's price or score. */

export const tokens = (
  input: number | null,
  cachedInput: number | null,
  output: number | null,
): TokenPrices => ({
  input,
  cachedInput,
  output,
});

export function sampleModel(id: string, more: Partial<PricedModel> = {}): PricedModel {
  return {
    id,
    name: id.toUpperCase(),
    developer: 'Example Lab',
    refArea: 'CN',
    releasedOn: '2026-01-10',
    releasePrecision: 'exact',
    releaseEvidence: sampleEvidence,
    openWeights: null,
    contextTokens: null,
    contextAsOf: null,
    contextEvidence: null,
    tier: 'flagship',
    channel: 'own API',
    soldBy: 'vendor',
    promptTokensUpTo: null,
    promptTokensSeenOn: null,
    priceAsOf: '2026-06-01',
    lastListed: more.priceAsOf ?? '2026-06-01',
    lastListedEvidence: sampleEvidence,
    since: more.releasedOn ?? '2026-01-10',
    sinceBy: 'release',
    sinceEvidence: sampleEvidence,
    basis: 'list',
    usd: tokens(1, 0.1, 4),
    offPeakUsd: null,
    cny: null,
    cnyList: null,
    hasHistory: false,
    endsOn: null,
    endsEvidence: null,
    firstListed: null,
    evidence: sampleEvidence,
    secondSourceId: null,
    ...more,
  };
}

export function sampleSegment(
  modelId: string,
  effectiveFrom: string,
  effectiveTo: string | null,
  more: Partial<PriceSegment> = {},
): PriceSegment {
  return {
    modelId,
    effectiveFrom,
    effectiveTo,
    datePrecision: 'exact',
    oldPriceLastSeen: null,
    basis: 'list',
    usd: tokens(2, 0.2, 8),
    offPeakUsd: null,
    cny: null,
    cnyList: null,
    promptTokensUpTo: null,
    promptTokensSeenOn: null,
    sinceEvidence: null,
    endEvidence: null,
    evidence: sampleEvidence,
    secondSourceId: null,
    ...more,
  };
}

/** A list in CNY that stood on one day. */
export const sampleCnyList = (day: string, more: Partial<CnyList> = {}): CnyList => ({
  since: day,
  sinceBy: 'seen',
  lastListed: day,
  lowestTier: null,
  evidence: sampleEvidence,
  lastListedEvidence: sampleEvidence,
  ...more,
});

/** Tables of prices by hand, of a dataset of 1 June 2026. */
export const sampleTables = (
  models: readonly PricedModel[],
  segments: readonly PriceSegment[] = [],
  rates: readonly CnyRate[] = [],
): PriceTables => ({ datasetVersion: '2026.06.01', models, segments, rates });

export const sampleBoard: Board = {
  id: 'example-board',
  kind: 'other',
  title: 'Example Board (web, overall)',
  operator: 'Example Operator',
  metric: 'rating',
  unit: 'elo',
  higherIsBetter: true,
  url: null,
  licence: 'CC BY 4.0',
  industries: ['ai'],
  note: null,
  cadence: 'irregular',
};

export function sampleBoardRow(
  refArea: BoardRow['refArea'],
  score: number,
  half: number | null,
  more: Partial<BoardRow> = {},
): BoardRow {
  return {
    rank: 1,
    model: `model-of-${refArea}`,
    displayName: `model-of-${refArea}`,
    modelId: null,
    developer: 'Example Lab',
    refArea,
    score,
    scoreLow: half === null ? null : score - half,
    scoreHigh: half === null ? null : score + half,
    votes: null,
    openWeights: null,
    evidence: sampleEvidence,
    ...more,
  };
}

/** The plan of the tasks below. */
export const samplePlan = (more: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  issuer: 'Example Ministry',
  refArea: 'CN',
  title: 'Example plan',
  titleOriginal: null,
  publishedOn: '2026-01-10',
  periodCovered: '2026',
  url: null,
  summary: null,
  sourceId: 'sample',
  confidence: 'medium',
  ...more,
});

export function sampleTask(id: string, more: Partial<PlanTask> = {}): PlanTask {
  return {
    id,
    planId: 'plan',
    planYear: 2026,
    domain: 'battery-safety',
    industries: ['batteries'],
    title: `Task ${id}`,
    titleOriginal: null,
    instrument: 'mandatory-gb',
    stage: 'draft',
    targetDate: null,
    internationalLink: null,
    evidence: sampleEvidence,
    ...more,
  };
}

/** A phase of a rule: by default from a day in 2028 for new types of a Chinese standard. */
export function sampleRulePhase(rule: string, more: Partial<RulePhase> = {}): RulePhase {
  const phase = more.phase ?? 'new-types';
  return {
    id: `${rule}-${phase}`,
    rule,
    topics: [],
    document: rule.toUpperCase(),
    title: null,
    page: null,
    edition: null,
    market: 'CN',
    objects: 'cars (M1)',
    objectCodes: ['M1'],
    products: ['car'],
    industries: ['ev'],
    phase,
    from: '2028-01-01',
    modelYear: null,
    until: null,
    duty: 'Brake.',
    exceptions: null,
    status: 'adopted',
    basis: null,
    amendment: null,
    since: '2026-01-01',
    evidence: sampleEvidence,
    secondEvidence: null,
    ...more,
  };
}
