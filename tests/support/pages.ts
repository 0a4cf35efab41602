import { apiPaths } from '../../src/contract/apiPaths.ts';

/** A page and the document without which it has nothing to show. */
export interface PageUnderTest {
  readonly path: string;
  readonly document: string;
  /** As the page calls what it loads. */
  readonly label: string;
  /** What is on the page once the document is there. */
  readonly shows: RegExp;
  /** What kind of record the page is about: without its document there is no such page. */
  readonly record?: 'indicator' | 'source' | 'model' | 'developer';
}

export const pages: readonly PageUnderTest[] = [
  {
    path: '/',
    document: apiPaths.overview(),
    label: 'The overview',
    shows: /^GPT-5\.5 costs .* times DeepSeek-V4-Pro at peak hours$/,
  },
  {
    path: '/ev-plans',
    document: apiPaths.planTasks(),
    label: 'Plans',
    shows: /known tasks in the 2026 plan$/,
  },
  {
    path: '/ai-pricing',
    document: apiPaths.pricingLatest(),
    label: 'AI prices',
    shows: /^GPT-5\.5 costs .* times DeepSeek-V4-Pro at peak hours$/,
  },
  {
    path: '/leaderboards',
    document: apiPaths.boards(),
    label: 'Leaderboards',
    shows: /^Code Arena: best U\.S\./,
  },
  {
    path: '/participation',
    document: apiPaths.participation(),
    label: 'Participation',
    // Numbers of a title are buttons of their own, so that the text ends where the first begins.
    shows: /^Secretariats: China/,
  },
  { path: '/policy', document: apiPaths.events(), label: 'Events', shows: /^\d+ events, newest first/ },
  {
    path: '/indicators',
    document: apiPaths.indicators(),
    label: 'Indicators',
    shows: /^\d+ indicators$/,
  },
  {
    path: '/indicators/bodies-iso-secretariats',
    document: apiPaths.indicator('bodies-iso-secretariats'),
    label: 'Indicator “bodies-iso-secretariats”',
    record: 'indicator',
    shows: /^ISO committee secretariats held$/,
  },
  { path: '/sources', document: apiPaths.sources(), label: 'Sources', shows: /^\d+ sources$/ },
  {
    path: '/sources/bodies-iso-open-data-tc',
    document: apiPaths.source('bodies-iso-open-data-tc'),
    label: 'Source “bodies-iso-open-data-tc”',
    record: 'source',
    shows: /^[\d,]+ rows rest on it$/,
  },
  {
    path: '/models/gpt-5.5',
    document: apiPaths.model('gpt-5.5'),
    label: 'Model “gpt-5.5”',
    record: 'model',
    shows: /^GPT-5\.5$/,
  },
  {
    path: '/developers/openai',
    document: apiPaths.developer('openai'),
    label: 'Developer “openai”',
    record: 'developer',
    shows: /^\d+ models with a price$/,
  },
  { path: '/changes', document: apiPaths.changes(), label: 'Changes', shows: /^2026\.11\.24$/ },
  { path: '/health', document: apiPaths.health(), label: 'Upstreams', shows: /^\d+ upstreams$/ },
];
