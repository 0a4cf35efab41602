import type { RowOf } from '../../../src/dataset/tables/records.ts';

/** Rows of the tables by topic, for tests: complete, dull, and changed by the test in the field it is about. */
const at = { file: 'sample.csv', line: 2 };
const evidence = { sourceId: 's', sourceLocator: 'table 1', confidence: 'high', note: null } as const;

export const samplePriceMode = (changes: Partial<RowOf<'priceModes'>> = {}): RowOf<'priceModes'> => ({
  modelId: 'm',
  mode: 'standard',
  inputTokensAbove: 0,
  outputTokensUpTo: null,
  asOf: '2026-07-02',
  inputUsdPerMtok: null,
  cachedInputUsdPerMtok: null,
  cacheWriteUsdPerMtok: null,
  outputUsdPerMtok: null,
  inputCnyPerMtok: null,
  cachedInputCnyPerMtok: null,
  outputCnyPerMtok: null,
  ...evidence,
  at,
  ...changes,
});

export const samplePeakHours = (changes: Partial<RowOf<'peakHours'>> = {}): RowOf<'peakHours'> => ({
  modelId: 'm',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  weekdays: '1-5',
  weekZone: 'UTC',
  startUtc: '01:00',
  endUtc: '04:00',
  ...evidence,
  at,
  ...changes,
});

export const samplePriceRun = (changes: Partial<RowOf<'cnyPriceRuns'>> = {}): RowOf<'cnyPriceRuns'> => ({
  developer: 'D',
  vendorModelId: 'm',
  firstSeen: '2026-01-01',
  lastSeen: '2026-02-01',
  currency: 'CNY',
  inputPerMtok: 1,
  cachedInputPerMtok: null,
  outputPerMtok: 2,
  tiered: false,
  sourceId: 's',
  sourceLocator: 'file',
  at,
  ...changes,
});

export const sampleEvent = (changes: Partial<RowOf<'events'>> = {}): RowOf<'events'> => ({
  eventId: 'e',
  date: '2026-05-12',
  dateBasis: null,
  refAreas: ['CN'],
  industries: ['ai'],
  body: null,
  kind: 'rule',
  title: 'E',
  summary: null,
  ...evidence,
  at,
  ...changes,
});

export const sampleCalendar = (changes: Partial<RowOf<'calendar'>> = {}): RowOf<'calendar'> => ({
  calendarId: 'c',
  date: '2027-01-01',
  kind: 'takes-effect',
  title: 'Standard',
  reference: null,
  industries: ['ev'],
  refArea: 'CN',
  ...evidence,
  made: null,
  at,
  ...changes,
});

export const sampleTarget = (changes: Partial<RowOf<'targets'>> = {}): RowOf<'targets'> => ({
  targetId: 't',
  refArea: 'CN',
  kind: 'plan',
  setOn: '2021',
  due: '2025',
  industry: 'ai',
  indicatorId: null,
  value: 1,
  valueQualifier: null,
  unit: 'percent',
  title: 'T',
  status: 'open',
  result: null,
  statusSourceId: null,
  statusSourceLocator: null,
  sourceId: 's',
  sourceLocator: 'page 1',
  confidence: 'high',
  at,
  ...changes,
});

export const samplePlan = (changes: Partial<RowOf<'plans'>> = {}): RowOf<'plans'> => ({
  planId: 'p',
  issuer: 'Ministry',
  refArea: 'CN',
  title: 'P',
  titleOriginal: null,
  publishedOn: null,
  periodCovered: null,
  url: null,
  summary: null,
  sourceId: 's',
  confidence: 'medium',
  at,
  ...changes,
});

export const sampleStep = (changes: Partial<RowOf<'lineage'>> = {}): RowOf<'lineage'> => ({
  taskId: 't',
  step: 'published',
  date: '2026-01-01',
  reference: 'GB 1-2026',
  ...evidence,
  at,
  ...changes,
});

export const sampleTaskLink = (changes: Partial<RowOf<'taskLinks'>> = {}): RowOf<'taskLinks'> => ({
  fromTaskId: 't',
  toTaskId: 'u',
  relation: 'advanced',
  basis: 'same-topic',
  ...evidence,
  at,
  ...changes,
});

export const sampleAdoption = (changes: Partial<RowOf<'adoptions'>> = {}): RowOf<'adoptions'> => ({
  international: 'ISO 34503:2023',
  internationalOn: null,
  internationalSourceId: null,
  internationalSourceLocator: null,
  national: 'GB 1-2026',
  refArea: 'CN',
  degree: 'IDT',
  adoptionStage: 'in-force',
  issuedOn: null,
  issuedSourceId: null,
  issuedSourceLocator: null,
  industries: ['ev'],
  ...evidence,
  at,
  ...changes,
});

export const sampleMembership = (changes: Partial<RowOf<'memberships'>> = {}): RowOf<'memberships'> => ({
  bodyId: 'iso',
  refArea: 'GB',
  timePeriod: '2022',
  role: 'secretariat',
  value: 76,
  total: null,
  ...evidence,
  made: null,
  at,
  ...changes,
});

export const sampleCompanyShare = (
  changes: Partial<RowOf<'companyShares'>> = {},
): RowOf<'companyShares'> => ({
  bodyId: '3gpp',
  timePeriod: '2025',
  company: 'C',
  refArea: 'CN',
  metric: 'share',
  value: 40,
  unit: 'percent',
  ...evidence,
  made: null,
  at,
  ...changes,
});

export const sampleBatteryCompany = (
  changes: Partial<RowOf<'batteryCompanies'>> = {},
): RowOf<'batteryCompanies'> => ({
  company: 'C',
  refArea: 'CN',
  timePeriod: '2025',
  scope: 'world',
  gwh: null,
  sharePercent: 40,
  ...evidence,
  at,
  ...changes,
});

export const sampleHeadquarters = (
  changes: Partial<RowOf<'companyHeadquarters'>> = {},
): RowOf<'companyHeadquarters'> => ({ company: 'C', refArea: 'CN', note: null, at, ...changes });

export const sampleSubmitter = (
  changes: Partial<RowOf<'mlperfSubmitters'>> = {},
): RowOf<'mlperfSubmitters'> => ({
  benchmark: 'mlperf-inference',
  round: 'v1.0',
  roundDate: '2021-04-21',
  submitter: 'S',
  organization: null,
  divisions: ['closed'],
  refArea: null,
  refAreaSourceId: null,
  sourceId: 's',
  sourceLocator: 'folder',
  at,
  ...changes,
});

export const sampleStyleControl = (changes: Partial<RowOf<'styleControl'>> = {}): RowOf<'styleControl'> => ({
  snapshot: '2026-08-19',
  model: 'm',
  developer: 'D',
  refArea: 'US',
  rankPlain: 1,
  rankStyleControl: 1,
  positionPlain: 1,
  positionStyleControl: 1,
  scorePlain: 1500,
  scorePlainLow: null,
  scorePlainHigh: null,
  votes: null,
  scoreStyleControl: 1500,
  scoreStyleControlLow: null,
  scoreStyleControlHigh: null,
  licence: null,
  ...evidence,
  at,
  ...changes,
});

export const sampleHost = (changes: Partial<RowOf<'hosts'>> = {}): RowOf<'hosts'> => ({
  host: 'example.org',
  standing: 'carrier',
  reason: 'It prints what others publish.',
  at,
  ...changes,
});

export const sampleBody = (changes: Partial<RowOf<'bodies'>> = {}): RowOf<'bodies'> => ({
  bodyId: 'b',
  name: 'Body',
  shortName: 'B',
  kind: 'kind',
  seat: null,
  url: null,
  partOf: null,
  memberFor: null,
  committeesListed: 'all',
  industries: ['cross-industry'],
  note: null,
  at,
  ...changes,
});

export const sampleRelation = (changes: Partial<RowOf<'relations'>> = {}): RowOf<'relations'> => ({
  from: 'GB 18384-2020',
  to: 'GTR 20',
  kind: 'aligned',
  basis: 'stated',
  compared: null,
  ...evidence,
  at,
  ...changes,
});
