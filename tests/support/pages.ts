import { organizationDocument } from '../../src/contract/organizations.ts';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { changesDocument } from '../../src/contract/changes.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { healthDocument } from '../../src/contract/health.ts';
import { committeeShelfDocument } from '../../src/contract/committees.ts';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { newestValuesDocument } from '../../src/contract/newestValues.ts';
import { boardGapsDocument } from '../../src/contract/boardGaps.ts';
import { developerDocument, modelDocument } from '../../src/contract/models.ts';
import { overviewDocument } from '../../src/contract/overview.ts';
import { participationIndexDocument } from '../../src/contract/participation.ts';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import { sourceDocument, sourcesDocument } from '../../src/contract/sources.ts';

/** A page and the document without which it has nothing to show. */
export interface PageUnderTest {
  readonly path: string;
  readonly document: string;
  /** As the page calls what it loads. */
  readonly label: string;
  /** Text on the page once the document is there. */
  readonly shows: RegExp;
  /** Kind of record that the page is about: without its document there is no such page. */
  readonly record?: 'indicator' | 'source' | 'organization' | 'model' | 'developer' | 'committee';
}

export const pages: readonly PageUnderTest[] = [
  {
    path: '/',
    document: overviewDocument.path,
    label: 'The overview',
    shows: /^GPT-5\.5 costs .* times as much as DeepSeek-V4-Pro at peak hours$/,
  },
  {
    path: '/ev-plans',
    document: planTasksDocument.path,
    label: 'Plans',
    shows: /known tasks in MIIT’s 2026 automotive plan/,
  },
  {
    path: '/ai-pricing',
    document: pricingLatestDocument.path,
    label: 'AI prices',
    shows: /^GPT-5\.5 costs .* times as much as DeepSeek-V4-Pro at peak hours$/,
  },
  {
    path: '/leaderboards',
    document: boardGapsDocument.path,
    label: 'All leaderboards',
    // Numbers of a title are buttons of their own, so that the text ends where the first begins.
    shows: /^China clearly leads on/,
  },
  {
    path: '/participation',
    document: participationIndexDocument.path,
    label: 'Participation',
    // Numbers of a title are buttons of their own, so that the text ends where the first begins.
    shows: /^ISO and joint ISO\/IEC secretariats held.*: Germany/,
  },
  { path: '/policy', document: eventsDocument.path, label: 'Events', shows: /^\d+ events, latest first/ },
  {
    path: '/indicators',
    document: newestValuesDocument.path,
    label: 'Indicators',
    shows: /^\d+ indicators$/,
  },
  {
    path: '/indicators/bodies-iso-secretariats',
    document: indicatorDocument('bodies-iso-secretariats').path,
    label: 'Indicator “bodies-iso-secretariats”',
    record: 'indicator',
    shows: /^ISO and joint ISO\/IEC secretariats held$/,
  },
  {
    path: '/committees/iso-tc-22-sc-37',
    document: committeeShelfDocument('iso-tc-22').path,
    label: 'Committee “iso-tc-22-sc-37”',
    record: 'committee',
    shows: /^\d+ documents and projects on record/,
  },
  { path: '/sources', document: sourcesDocument.path, label: 'Sources', shows: /^[\d,]+ sources$/ },
  {
    path: '/sources/bodies-iso-open-data-tc',
    document: sourceDocument('bodies-iso-open-data-tc').path,
    label: 'Source “bodies-iso-open-data-tc”',
    record: 'source',
    shows: /^Used for [\d,]+ records$/,
  },
  {
    path: '/models/gpt-5.5',
    document: modelDocument('gpt-5.5').path,
    label: 'Model “gpt-5.5”',
    record: 'model',
    shows: /^GPT-5\.5$/,
  },
  {
    path: '/developers/openai',
    document: developerDocument('openai').path,
    label: 'Developer “openai”',
    record: 'developer',
    shows: /^\d+ models with a price$/,
  },
  {
    path: '/organizations/cn-sgcc',
    document: organizationDocument('cn-sgcc').path,
    label: 'Organization “cn-sgcc”',
    record: 'organization',
    shows: /^Events by this organization, and/,
  },
  { path: '/changes', document: changesDocument.path, label: 'Changes', shows: /^2026\.11\.24$/ },
  {
    path: '/health',
    document: healthDocument.path,
    label: 'Upstreams',
    shows: /^\d+ sources we check regularly$/,
  },
];
