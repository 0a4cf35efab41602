import type { Problem, RowOf } from '../../../src/dataset/tables/records.ts';

/** Rows for tests: complete, dull, and changed by the test in the one field that it is about. */
const at = { file: 'sample.csv', line: 2 };
export const evidence = { sourceId: 's', sourceLocator: 'table 1', confidence: 'high', note: null } as const;
const noPrices = {
  inputUsdPerMtok: null,
  cachedInputUsdPerMtok: null,
  outputUsdPerMtok: null,
  offPeakInputUsdPerMtok: null,
  offPeakCachedInputUsdPerMtok: null,
  offPeakOutputUsdPerMtok: null,
  ...{ inputCnyPerMtok: null, cachedInputCnyPerMtok: null, outputCnyPerMtok: null },
  pricePromptTokensUpTo: null,
  ...{ cnySince: null, cnyAsOf: null, cnyLowestTier: null },
  ...{ cnySourceId: null, cnySourceLocator: null, cnyConfidence: null },
};

export const sampleIndicator = (changes: Partial<RowOf<'indicators'>> = {}): RowOf<'indicators'> => ({
  indicatorId: 'i',
  title: 'I',
  unit: 'percent',
  definition: 'Defined.',
  leadDirection: 'higher',
  panel: 'policy',
  industries: ['ai'],
  cadence: 'yearly',
  supersededBy: null,
  at,
  ...changes,
});

export const sampleObservation = (changes: Partial<RowOf<'observations'>> = {}): RowOf<'observations'> => ({
  indicatorId: 'i',
  refArea: 'US',
  timePeriod: '2025',
  industry: 'ai',
  value: 1,
  unit: 'percent',
  obsStatus: 'A',
  ...evidence,
  at,
  ...changes,
});

export const sampleOtherReading = (
  changes: Partial<RowOf<'otherReadings'>> = {},
): RowOf<'otherReadings'> => ({
  indicatorId: 'i',
  refArea: 'US',
  timePeriod: '2025',
  industry: 'ai',
  value: 2,
  unit: 'percent',
  ...evidence,
  sourceId: 'other',
  made: null,
  at,
  ...changes,
});

export const sampleEntry = (changes: Partial<RowOf<'boardEntries'>> = {}): RowOf<'boardEntries'> => ({
  boardId: 'b',
  snapshot: '2026-05-26',
  rank: 1,
  model: 'm',
  developer: 'D',
  refArea: 'US',
  score: 1500,
  scoreLow: null,
  scoreHigh: null,
  votes: null,
  openWeights: null,
  ...evidence,
  at,
  ...changes,
});

export const sampleBoard = (changes: Partial<RowOf<'boards'>> = {}): RowOf<'boards'> => ({
  monthEnd: null,
  onePerModel: null,
  boardId: 'b',
  kind: 'other',
  title: 'B',
  operator: 'O',
  metric: 'rating',
  unit: 'elo',
  higherIsBetter: true,
  url: null,
  licence: 'CC BY 4.0',
  industries: ['ai'],
  openness: 'licence-column',
  scoreMade: null,
  note: null,
  at,
  ...changes,
});

export const sampleDerivation = (changes: Partial<RowOf<'derivations'>> = {}): RowOf<'derivations'> => ({
  indicatorId: 'i',
  method: 'bestScore',
  parameters: { board: 'b' },
  at,
  ...changes,
});

export const sampleModel = (changes: Partial<RowOf<'models'>> = {}): RowOf<'models'> => ({
  modelId: 'm',
  name: 'M',
  developer: 'D',
  refArea: 'US',
  releaseDate: '2026-01-01',
  releaseDatePrecision: 'day',
  releaseSourceId: null,
  releaseSourceLocator: null,
  contextSourceId: null,
  contextSourceLocator: null,
  contextAsOf: null,
  contextOtherLengths: null,
  releaseOtherDays: null,
  releaseNote: null,
  openWeights: null,
  contextTokens: null,
  tier: 'flagship',
  tierReason: 'assigned by hand',
  priceChannel: 'first-party API',
  soldBy: 'vendor',
  priceAsOf: '2026-11-10',
  priceBasis: 'listed-usd',
  ...noPrices,
  ...evidence,
  secondSourceId: null,
  ...{ endsOn: null, endsSourceId: null, endsSourceLocator: null },
  at,
  ...changes,
});

export const sampleSegment = (changes: Partial<RowOf<'priceSegments'>> = {}): RowOf<'priceSegments'> => ({
  modelId: 'm',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  datePrecision: 'exact',
  oldPriceLastSeen: null,
  priceBasis: 'list',
  ...noPrices,
  ...evidence,
  sinceSourceId: null,
  sinceSourceLocator: null,
  secondSourceId: null,
  at,
  ...changes,
});

export const sampleStandard = (changes: Partial<RowOf<'standards'>> = {}): RowOf<'standards'> => ({
  designation: 'GB 1-2026',
  title: 'T',
  titleOriginal: null,
  titleSourceId: null,
  issuer: 'CN',
  kind: 'mandatory',
  domain: 'safety',
  industries: ['ev'],
  plannedOn: null,
  draftedOn: null,
  publishedOn: null,
  effectiveOn: null,
  effectiveSourceId: null,
  effectiveSourceLocator: null,
  inForceBy: null,
  withdrawnOn: null,
  withdrawnBy: null,
  replaces: null,
  ...evidence,
  at,
  ...changes,
});

export const sampleRegistered = (changes: Partial<RowOf<'register'>> = {}): RowOf<'register'> => ({
  bodyId: 'sac',
  designation: 'GB/T 1-2026',
  committee: null,
  title: 'T',
  titleOriginal: '标准',
  kind: 'recommended-standard',
  status: 'published',
  bodyStage: null,
  publishedOn: null,
  effectiveOn: null,
  edition: null,
  replaces: [],
  industries: ['ai'],
  ics: [],
  ...evidence,
  at,
  ...changes,
});

export const sampleTask = (changes: Partial<RowOf<'planTasks'>> = {}): RowOf<'planTasks'> => ({
  taskId: 't',
  planId: 'p',
  planYear: 2026,
  domain: 'safety',
  industries: ['ev'],
  title: 'T',
  titleOriginal: null,
  titleSourceId: null,
  instrument: 'unknown',
  stage: 'draft',
  targetDate: null,
  internationalLink: null,
  ...evidence,
  at,
  ...changes,
});

export const sampleSource = (changes: Partial<RowOf<'sources'>> = {}): RowOf<'sources'> => ({
  sourceId: 's',
  title: 'S',
  titleOriginal: null,
  publisher: 'P',
  url: null,
  publishedOn: null,
  language: 'en',
  licence: 'CC BY 4.0',
  redistribution: 'open',
  kind: 'dataset',
  at,
  ...changes,
});

export const sampleDeveloper = (changes: Partial<RowOf<'developers'>> = {}): RowOf<'developers'> => ({
  developer: 'D',
  refArea: 'US',
  sourceId: 's',
  note: null,
  at,
  ...changes,
});

export const sampleDeveloperAlias = (
  changes: Partial<RowOf<'developerAliases'>> = {},
): RowOf<'developerAliases'> => ({
  alias: 'd',
  developer: 'D',
  sourceId: 's',
  sourceLocator: 'column 1',
  at,
  ...changes,
});

export const sampleModelAlias = (changes: Partial<RowOf<'modelAliases'>> = {}): RowOf<'modelAliases'> => ({
  alias: 'm-high',
  modelId: 'm',
  variant: 'high',
  sourceId: 's',
  sourceLocator: 'column 1',
  at,
  ...changes,
});

export const sampleStoredComputation = (
  changes: Partial<RowOf<'storedComputations'>> = {},
): RowOf<'storedComputations'> => ({
  indicatorId: 'i',
  refArea: null,
  timePeriod: null,
  reason: 'Counted in the lines of a file.',
  at,
  ...changes,
});

export const sampleBreak = (changes: Partial<RowOf<'boardBreaks'>> = {}): RowOf<'boardBreaks'> => ({
  boardId: 'b',
  from: '2026-01-01',
  reason: 'scores re-fitted',
  toldBy: 'computation',
  ...evidence,
  at,
  ...changes,
});

export const sampleChange = (changes: Partial<RowOf<'changes'>> = {}): RowOf<'changes'> => ({
  version: '2026.11.24.2',
  kind: 'withdrawn',
  table: 'observations',
  subject: 'i',
  title: 'I',
  key: 'US|2025|ai',
  label: 'United States, 2025',
  rows: 1,
  industries: ['ai'],
  unit: '%',
  beforeValue: 1,
  beforeText: '1',
  afterValue: null,
  afterText: null,
  obsStatus: 'A',
  reason: 'Counted twice.',
  movedTo: null,
  ...evidence,
  at,
  ...changes,
});

export const sampleCause = (changes: Partial<RowOf<'revisionCauses'>> = {}): RowOf<'revisionCauses'> => ({
  reason: 'Counted twice.',
  revision: 'correction',
  at,
  ...changes,
});

export const sampleRename = (changes: Partial<RowOf<'boardRenames'>> = {}): RowOf<'boardRenames'> => ({
  modelBefore: 'm',
  modelAfter: 'n',
  since: '2026-01-01',
  ...evidence,
  at,
  ...changes,
});

export const sampleRun = (changes: Partial<RowOf<'refreshRuns'>> = {}): RowOf<'refreshRuns'> => ({
  upstream: 'u',
  succeededOn: '2026-11-24',
  upstreamDate: '2026-08-22',
  rowsRead: null,
  rowsProposed: null,
  rowCounts: [],
  sourceId: 's',
  at,
  ...changes,
});

export const sampleUnit = (unit: string): RowOf<'units'> => ({ unit, label: unit, kind: 'count', at });
export const sampleFact = (key: string, value: string): RowOf<'dataset'> => ({ key, value, at });

/** The sentences of some problems, for short expectations. */
export const textsOf = (problems: readonly Problem[]) => problems.map(({ text }) => text);
