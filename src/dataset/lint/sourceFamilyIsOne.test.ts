import { expect, it } from 'vitest';
import {
  sampleIndicator,
  sampleObservation,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sourceFamilyIsOne } from './sourceFamilyIsOne.ts';

const sources = [
  sampleSource({ sourceId: 'a', publisher: 'NDTV citing IFR' }),
  sampleSource({ sourceId: 'b', publisher: 'Vision Monday citing IFR' }),
  sampleSource({ sourceId: 'c', publisher: 'LMArena' }),
  sampleSource({ sourceId: 'd', publisher: 'fboulnois on GitHub (data: Arena)' }),
];
const find = (...ids: string[]) =>
  sourceFamilyIsOne({
    indicators: [sampleIndicator()],
    sources,
    seriesOrigins: [],
    observations: ids.map((sourceId, index) =>
      sampleObservation({ sourceId, timePeriod: String(2020 + index) }),
    ),
  });

it('finds where a series passes to another house', () => {
  expect(textsOf(find('a', 'c', 'c', 'a'))).toEqual([
    '[source-family-is-one] i: The source changes at US 2021, from IFR to Arena and at 1 more values. Mark the first value of another count B, or write whose figures all print into series-origins.csv.',
  ]);
});

it('takes outlets that cite one house as one, and a marked break as said', () => {
  expect(find('a', 'b', 'a')).toEqual([]);
  expect(find('c', 'd')).toEqual([]);
  const observations = [
    sampleObservation({ sourceId: 'a', timePeriod: '2020' }),
    sampleObservation({ sourceId: 'c', timePeriod: '2021', obsStatus: 'B' }),
  ];
  expect(
    sourceFamilyIsOne({ indicators: [sampleIndicator()], sources, seriesOrigins: [], observations }),
  ).toEqual([]);
});

it('accepts a series whose origin is on record', () => {
  const seriesOrigins = [
    { indicatorId: 'i', origin: 'IFR', note: null, at: { file: 'series-origins.csv', line: 2 } },
  ];
  const observations = ['a', 'c'].map((sourceId, index) =>
    sampleObservation({ sourceId, timePeriod: String(2020 + index) }),
  );
  const indicators = [sampleIndicator()];
  expect(sourceFamilyIsOne({ indicators, sources, seriesOrigins, observations })).toEqual([]);
});
