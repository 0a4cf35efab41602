import { expect, it } from 'vitest';
import {
  sampleBoard,
  sampleBreak,
  sampleEntry,
  sampleModel,
  sampleObservation,
  sampleOtherReading,
  sampleSegment,
  sampleStoredComputation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar, sampleMembership } from '../../../tests/support/records/sampleTopicRows.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { ownWorkIsNotHigh } from './ownWorkIsNotHigh.ts';

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
  expect(textsOf(ownWorkIsNotHigh({ ...none, otherReadings, memberships, calendar, boardBreaks }))).toEqual([
    `[own-work-is-not-high] i: ${sentence}`,
    `[own-work-is-not-high] iso: ${sentence}`,
    `[own-work-is-not-high] c: ${sentence}`,
    `[own-work-is-not-high] b: ${sentence}`,
  ]);
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
