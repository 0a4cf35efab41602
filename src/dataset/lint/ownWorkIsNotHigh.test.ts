import { expect, it } from 'vitest';
import { sampleModel, sampleObservation, sampleSegment, textsOf } from '../tables/sampleRows.ts';
import { ownWorkIsNotHigh } from './ownWorkIsNotHigh.ts';

const storedComputations = [
  {
    indicatorId: 'counted',
    reason: 'Counted in the lines of a file.',
    at: { file: 'stored-computations.csv', line: 2 },
  },
];
const observations = [
  sampleObservation({ indicatorId: 'counted', confidence: 'high' }),
  sampleObservation({ indicatorId: 'counted', confidence: 'medium' }),
  sampleObservation({ indicatorId: 'stated', confidence: 'high' }),
];

it('finds values of our own count, and prices of our own conversion, that are high', () => {
  const models = [
    sampleModel({ modelId: 'm', priceBasis: 'cny-converted', confidence: 'high' }),
    sampleModel({ priceBasis: 'list', confidence: 'high' }),
  ];
  const priceSegments = [sampleSegment({ priceBasis: 'cny-converted', confidence: 'medium' })];
  expect(textsOf(ownWorkIsNotHigh({ observations, storedComputations, models, priceSegments }))).toEqual([
    '[own-work-is-not-high] counted: Its values were computed by us (stored-computations.csv), but this one has high confidence. Lower it to medium.',
    '[own-work-is-not-high] m: Its price was converted from yuan by us, but it has high confidence. Lower it to medium.',
  ]);
});
