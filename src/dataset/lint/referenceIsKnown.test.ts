import { expect, it } from 'vitest';
import {
  sampleEntry,
  sampleIndicator,
  sampleObservation,
  sampleSegment,
  sampleTask,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { referenceIsKnown } from './referenceIsKnown.ts';

const nothing = {
  indicators: [],
  derivations: [],
  otherReadings: [],
  storedComputations: [],
  digitizedSeries: [],
  jumpLimits: [],
  seriesOrigins: [],
  observations: [],
  targets: [],
  boards: [],
  boardEntries: [],
  boardBreaks: [],
  boardSizes: [],
  developers: [],
  developerAliases: [],
  modelAliases: [],
  bodyAliases: [],
  bodyScopes: [],
  indicatorActors: [],
  organizations: [],
  models: [],
  priceSegments: [],
  priceSightings: [],
  priceModes: [],
  peakHours: [],
  cnyPriceRuns: [],
  plans: [],
  planTasks: [],
  taskLinks: [],
  lineage: [],
  standards: [],
  standardDays: [],
  standardScopes: [],
  standardMentions: [],
  events: [],
  wp29Facts: [],
  bodies: [],
  committees: [],
  secretariatChanges: [],
  memberships: [],
  companyShares: [],
  companyHeadquarters: [],
  register: [],
  topics: [],
  applicability: [],
};

it('finds nothing where ids resolve', () => {
  const records = { ...nothing, indicators: [sampleIndicator()], observations: [sampleObservation()] };
  expect(referenceIsKnown(records)).toEqual([]);
});

it('finds unknown indicators, boards, developers, models, and plans', () => {
  const problems = referenceIsKnown({
    ...nothing,
    indicators: [sampleIndicator({ supersededBy: 'gone' })],
    observations: [sampleObservation({ indicatorId: 'x' })],
    boardEntries: [sampleEntry()],
    priceSegments: [sampleSegment()],
    planTasks: [sampleTask()],
  });
  expect(textsOf(problems).map((text) => text.split('. ')[0])).toEqual([
    '[reference-is-known] There is no indicator "gone"',
    '[reference-is-known] There is no indicator "x"',
    '[reference-is-known] There is no board "b"',
    '[reference-is-known] There is no developer "D"',
    '[reference-is-known] There is no model "m"',
    '[reference-is-known] There is no plan "p"',
  ]);
});
