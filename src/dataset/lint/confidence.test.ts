import { describe, expect, it } from 'vitest';
import {
  sampleBoard,
  sampleBreak,
  sampleEntry,
  sampleModel,
  sampleObservation,
  sampleOtherReading,
  sampleSegment,
  sampleSource,
  sampleStoredComputation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  sampleCalendar,
  sampleEvent,
  sampleMembership,
} from '../../../tests/support/records/sampleTopicRows.ts';
import {
  highIsFirstHand,
  inferredYearIsLow,
  ownWorkIsDeclared,
  ownWorkIsNotHigh,
  wideRangeIsNotHigh,
} from './confidence.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

describe('high-is-first-hand', () => {
  const sources = [
    sampleSource({ kind: 'dataset' }),
    sampleSource({ sourceId: 't', kind: 'primary' }),
    sampleSource({ sourceId: 'u', kind: 'news' }),
  ];

  it('finds rows of any table that are high on what somebody else reports', () => {
    const problems = highIsFirstHand({
      sources,
      observations: [sampleObservation(), sampleObservation({ sourceId: 'u' })],
      events: [sampleEvent({ sourceId: 't' }), sampleEvent({ sourceId: 'u', confidence: 'medium' })],
    });
    expect(textsOf(problems)).toEqual([
      '[high-is-first-hand] u: It is news, neither a dataset nor a primary text, but this row has high confidence. Lower it to medium, or cite the text itself.',
    ]);
  });

  it('finds rows that are high on texts of an issuer as a collection of somebody else has them', () => {
    const collected = [
      sampleSource({ sourceId: 'radar', kind: 'dataset' }),
      sampleSource({ sourceId: 'rule', kind: 'primary', title: 'Final rule; abstract, as radar has it' }),
    ];
    const events = [sampleEvent({ sourceId: 'rule' }), sampleEvent({ sourceId: 'radar' })];
    const sentence =
      'It was read in a collection of somebody else, but this row has high confidence. Lower it to medium, or cite the text itself.';
    expect(textsOf(highIsFirstHand({ sources: collected, events }))).toEqual([
      `[high-is-first-hand] rule: ${sentence}`,
      `[high-is-first-hand] radar: ${sentence}`,
    ]);
  });

  it('leaves unknown sources to the rule that looks for them', () => {
    const observations = [sampleObservation({ sourceId: 'nowhere' })];
    expect(highIsFirstHand({ sources, observations })).toEqual([]);
  });
});

describe('own-work-is-declared', () => {
  const records = ownRecords();
  /** All tables, empty. */
  const none = { ...records };
  for (const table of Object.keys(none)) Object.assign(none, { [table]: [] });

  it('finds each way in which a row says that its number is our own', () => {
    const said = [
      'our sum of 33, 23 and 11',
      'four counts by field, our own count',
      '100 minus the 36 percent of all others',
      'derived: 285 / 1.267',
      'figure of 2025 divided by its growth rate',
      'sum of 2,999 and 10,528',
    ];
    for (const note of said) {
      expect(textsOf(ownWorkIsDeclared({ ...none, observations: [sampleObservation({ note })] }))).toEqual([
        expect.stringContaining('This is our own work. Say so in stored-computations.csv'),
      ]);
      expect(ownWorkIsDeclared({ ...none, otherReadings: [sampleOtherReading({ note })] })).toHaveLength(1);
    }
    expect(
      ownWorkIsDeclared({
        ...none,
        calendar: [sampleCalendar({ sourceLocator: 'five years from 30 October 2024 (computed)' })],
      }),
    ).toHaveLength(1);
  });

  it('passes rows that the data call our own, and notes that only speak of counts', () => {
    const row = sampleObservation({ note: 'our sum of 33, 23 and 11', timePeriod: '2022-12' });
    const storedComputations = [sampleStoredComputation({ refArea: 'US', timePeriod: '2022-12' })];
    expect(ownWorkIsDeclared({ ...none, observations: [row], storedComputations })).toEqual([]);
    expect(
      ownWorkIsDeclared({
        ...none,
        otherReadings: [sampleOtherReading({ note: row.note, made: 'computed' })],
      }),
    ).toEqual([]);
    const notes = [
      'Shown before our own count: published as such.',
      'plus or minus 28',
      'UIC count',
      'total of five years',
    ];
    expect(
      ownWorkIsDeclared({ ...none, observations: notes.map((note) => sampleObservation({ note })) }),
    ).toEqual([]);
  });
});

describe('own-work-is-not-high', () => {
  const none = {
    observations: [],
    storedComputations: [],
    digitizedSeries: [],
    otherReadings: [],
    calendar: [],
    memberships: [],
    boards: [],
    boardEntries: [],
    boardBreaks: [],
    models: [],
    priceSegments: [],
    topicDocuments: [],
  };
  const sentence = 'This was computed or read off by us, but it has high confidence. Lower it to medium.';

  it('finds values of our own count that are high, whether all of an indicator are ours or one', () => {
    const storedComputations = [
      sampleStoredComputation({ indicatorId: 'counted' }),
      sampleStoredComputation({ indicatorId: 'summed', refArea: 'US', timePeriod: '2025' }),
    ];
    const observations = [
      sampleObservation({ indicatorId: 'counted', confidence: 'high' }),
      sampleObservation({ indicatorId: 'counted', confidence: 'medium' }),
      sampleObservation({ indicatorId: 'summed', refArea: 'US', timePeriod: '2025', confidence: 'high' }),
      sampleObservation({ indicatorId: 'summed', refArea: 'US', timePeriod: '2024', confidence: 'high' }),
      sampleObservation({ indicatorId: 'stated', confidence: 'high' }),
    ];
    expect(textsOf(ownWorkIsNotHigh({ ...none, observations, storedComputations }))).toEqual([
      `[own-work-is-not-high] counted: ${sentence}`,
      `[own-work-is-not-high] summed: ${sentence}`,
    ]);
  });

  it('finds readings, dates and breaks of our own making that are high', () => {
    const otherReadings = [
      sampleOtherReading({ made: 'computed' }),
      sampleOtherReading({ made: 'read-off', confidence: 'medium' }),
      sampleOtherReading(),
    ];
    const calendar = [sampleCalendar({ made: 'computed' }), sampleCalendar()];
    const memberships = [sampleMembership({ made: 'computed', confidence: 'high' }), sampleMembership()];
    const boardBreaks = [sampleBreak({ toldBy: 'computation' }), sampleBreak({ toldBy: 'operator' })];
    expect(textsOf(ownWorkIsNotHigh({ ...none, otherReadings, memberships, calendar, boardBreaks }))).toEqual(
      [
        `[own-work-is-not-high] i: ${sentence}`,
        `[own-work-is-not-high] iso: ${sentence}`,
        `[own-work-is-not-high] c: ${sentence}`,
        `[own-work-is-not-high] b: ${sentence}`,
      ],
    );
  });

  it('finds scores that are high on a board whose scores are ours', () => {
    const boards = [sampleBoard({ scoreMade: 'computed' }), sampleBoard({ boardId: 'stated' })];
    const boardEntries = [
      sampleEntry({ confidence: 'high' }),
      sampleEntry({ confidence: 'medium' }),
      sampleEntry({ boardId: 'stated', confidence: 'high' }),
    ];
    expect(textsOf(ownWorkIsNotHigh({ ...none, boards, boardEntries }))).toEqual([
      `[own-work-is-not-high] b: ${sentence}`,
    ]);
  });

  it('finds prices of our own conversion that are high', () => {
    const models = [
      sampleModel({ modelId: 'm', priceBasis: 'cny-converted', confidence: 'high' }),
      sampleModel({ priceBasis: 'list', confidence: 'high' }),
    ];
    const priceSegments = [sampleSegment({ priceBasis: 'cny-converted', confidence: 'medium' })];
    expect(textsOf(ownWorkIsNotHigh({ ...none, models, priceSegments }))).toEqual([
      '[own-work-is-not-high] m: Its price was converted from yuan by us, but it has high confidence. Lower it to medium.',
    ]);
  });

  it('finds our own assignment of a document to a topic that is high, but no step of its source', () => {
    const topicDocuments = ownRecords()
      .topicDocuments.slice(0, 2)
      .map((row, index) => ({
        ...row,
        step: index === 0 ? null : ('draft' as const),
        confidence: 'high' as const,
      }));
    expect(textsOf(ownWorkIsNotHigh({ ...none, topicDocuments }))).toHaveLength(1);
  });
});

describe('wide-range-is-not-high', () => {
  it('finds an estimate within a wide range that is trusted like a count', () => {
    const estimate = sampleObservation({ note: 'estimate, wide range', confidence: 'high' });
    const observations = [estimate, { ...estimate, confidence: 'medium' as const }, sampleObservation()];
    const problems = wideRangeIsNotHigh({ observations });
    expect(problems).toHaveLength(1);
    expect(textsOf(problems)[0]).toContain('Lower it to medium.');
  });
});

describe('inferred-year-is-low', () => {
  it('finds a year that the source does not give', () => {
    const note = 'told in December 2007; the text names no year';
    const rows = [
      { note },
      { note, confidence: 'low' as const },
      { note: 'month inferred: first data after' },
    ];
    expect(inferredYearIsLow({ observations: rows.map(sampleObservation) })).toHaveLength(1);
  });
});
