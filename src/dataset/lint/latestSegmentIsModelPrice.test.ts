import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { latestSegmentIsModelPrice } from './latestSegmentIsModelPrice.ts';

const models = [sampleModel({ inputUsdPerMtok: 1, outputUsdPerMtok: 4 })];
const earlier = sampleSegment({ inputUsdPerMtok: 1, outputUsdPerMtok: 4 });
const cny = { priceBasis: 'cny-converted', inputCnyPerMtok: 7 } as const;

it('finds a model whose newest price stands twice and differs, be it by a cent', () => {
  const later = sampleSegment({ effectiveFrom: '2026-03-01', inputUsdPerMtok: 1, outputUsdPerMtok: 4.01 });
  expect(textsOf(latestSegmentIsModelPrice({ models, priceSegments: [later, earlier] }))).toEqual([
    '[latest-segment-is-model-price] m: models.csv says 1 / none / 4 on 2026-11-10, price-segments 1 / none / 4.01 from 2026-03-01. Bring the older one up to date.',
  ]);
});

it('compares each list in its own currency: the mainland one with the CNY columns of the row', () => {
  const mainland = sampleSegment({ ...cny, inputUsdPerMtok: 0.3, outputCnyPerMtok: 20 });
  const twoLists = (outputCnyPerMtok: number) =>
    latestSegmentIsModelPrice({
      models: [sampleModel({ ...models[0], cnyAsOf: '2026-08-04', inputCnyPerMtok: 7, outputCnyPerMtok })],
      priceSegments: [mainland],
    });
  expect(twoLists(20)).toEqual([]);
  expect(textsOf(twoLists(24))).toHaveLength(1);
  const converted = sampleModel({ ...cny, inputUsdPerMtok: 1.03 });
  const atAnotherRate = sampleSegment({ ...cny, inputUsdPerMtok: 0.97 });
  expect(latestSegmentIsModelPrice({ models: [converted], priceSegments: [atAnotherRate] })).toEqual([]);
});

it('leaves out prices that began after the row was seen, or are only scheduled', () => {
  const newer = sampleSegment({ effectiveFrom: '2026-11-11', inputUsdPerMtok: 9, outputUsdPerMtok: 9 });
  expect(latestSegmentIsModelPrice({ models, priceSegments: [earlier, newer] })).toEqual([]);
});
