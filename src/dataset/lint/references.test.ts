import { describe, expect, it } from 'vitest';
import {
  sampleEntry,
  sampleIndicator,
  sampleModel,
  sampleObservation,
  sampleSegment,
  sampleSource,
  sampleTask,
  sampleUnit,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  connectorSourceIsKnown,
  keyIsUnique,
  referenceIsKnown,
  sourceIsKnown,
  unitIsKnown,
} from './references.ts';
import { connectors } from '../connectors/registry.ts';

describe('source-is-known', () => {
  const sources = [sampleSource({ sourceId: 's' })];

  it('finds an undescribed source in any citing column', () => {
    const problems = sourceIsKnown({
      sources,
      observations: [sampleObservation({ sourceId: 'typo' }), sampleObservation()],
      models: [sampleModel({ secondSourceId: 'other', releaseSourceId: 's' })],
    });
    expect(textsOf(problems)).toEqual([
      '[source-is-known] No source "typo" is described. Add it to a file of sources/, or mend the id.',
      '[source-is-known] No source "other" is described. Add it to a file of sources/, or mend the id.',
    ]);
  });

  it('reads lists of sources too', () => {
    const at = { file: 'secretariat-changes.csv', line: 2 };
    const rows = [Object.assign({ at }, { sourceIds: ['s', 'lost'] })];
    expect(sourceIsKnown({ sources, secretariatChanges: rows })).toHaveLength(1);
  });
});

describe('connector-source-is-known', () => {
  const feed = { url: 'https://x.example/', indicatorIds: [], boards: [], extent: 'history' } as const;
  const sources = [sampleSource({ sourceId: 's' })];

  it('finds a connector whose source is not described', () => {
    const readers = [
      { id: 'kept', feeds: [{ ...feed, sourceId: 's' }] },
      {
        id: 'lost',
        feeds: [
          { ...feed, sourceId: 's' },
          { ...feed, sourceId: 'typo' },
          { ...feed, sourceId: 'typo' },
        ],
      },
    ];
    expect(textsOf(connectorSourceIsKnown({ sources }, readers))).toEqual([
      '[connector-source-is-known] lost: The connector cites the source "typo", which is not described. Add its row to a file of sources/, or mend the id in the connector.',
    ]);
  });

  it('looks into every connector of the registry', () => {
    const named = textsOf(connectorSourceIsKnown({ sources: [] })).join('\n');
    expect(connectors.filter(({ id }) => !named.includes(`] ${id}: `)).map(({ id }) => id)).toEqual([]);
  });
});

describe('unit-is-known', () => {
  it('finds a unit without a label', () => {
    const problems = unitIsKnown({
      units: [sampleUnit('percent')],
      indicators: [sampleIndicator()],
      observations: [sampleObservation({ unit: 'per cent' })],
      otherReadings: [],
      boards: [],
      companyShares: [],
      targets: [],
      priceClaims: [],
    });
    expect(textsOf(problems)).toEqual([
      '[unit-is-known] "per cent" is no unit of units.csv. Use one, or add it with a label.',
    ]);
  });
});

describe('reference-is-known', () => {
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
});

describe('key-is-unique', () => {
  it('finds a second observation of one indicator, area, period and industry', () => {
    const problems = keyIsUnique({
      observations: [
        sampleObservation({ at: { file: 'i.csv', line: 2 } }),
        sampleObservation({ value: 2, at: { file: 'i.csv', line: 3 } }),
        sampleObservation({ industry: 'ev' }),
      ],
    });
    expect(problems.map(({ at }) => at.line)).toEqual([3]);
    expect(textsOf(problems)).toEqual([
      '[key-is-unique] "i · US · 2025 · ai" (indicator_id, ref_area, time_period, industry) stands in i.csv:2 already. Keep one of the two rows.',
    ]);
  });

  it('finds a model that stands twice in one capture, whatever its rank', () => {
    const boardEntries = [sampleEntry(), sampleEntry({ rank: 2 }), sampleEntry({ snapshot: '2026-05-27' })];
    expect(keyIsUnique({ boardEntries })).toHaveLength(1);
  });
});
