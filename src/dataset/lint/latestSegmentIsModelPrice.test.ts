import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../tables/sampleRows.ts';
import { latestSegmentIsModelPrice } from './latestSegmentIsModelPrice.ts';

const models = [sampleModel({ inputUsdPerMtok: 1, outputUsdPerMtok: 4 })];
const earlier = sampleSegment({ inputUsdPerMtok: 1, outputUsdPerMtok: 4 });

it('finds a model whose newest price stands twice and differs', () => {
  const later = sampleSegment({ effectiveFrom: '2026-03-01', inputUsdPerMtok: 1, outputUsdPerMtok: 8 });
  expect(textsOf(latestSegmentIsModelPrice({ models, priceSegments: [later, earlier] }))).toEqual([
    '[latest-segment-is-model-price] m: models.csv says 1 / 4 USD, the last segment 1 / 8. Bring the older one up to date, or name the two price lists.',
  ]);
});

it('leaves out scheduled and missing prices, rates of another month and the other list', () => {
  const rows = [
    sampleSegment({ priceBasis: 'scheduled', inputUsdPerMtok: 9, outputUsdPerMtok: 9 }),
    sampleSegment({ inputUsdPerMtok: 1.05, outputUsdPerMtok: 4.2 }),
    sampleSegment({ inputUsdPerMtok: 1, outputUsdPerMtok: null }),
    sampleSegment({ priceBasis: 'cny-converted', inputUsdPerMtok: 0.3, outputUsdPerMtok: 1 }),
  ];
  for (const row of rows) expect(latestSegmentIsModelPrice({ models, priceSegments: [row] })).toEqual([]);
});

it('lets a segment that began after the price was seen be the newer price', () => {
  const newer = sampleSegment({ effectiveFrom: '2026-11-11', inputUsdPerMtok: 9, outputUsdPerMtok: 9 });
  expect(latestSegmentIsModelPrice({ models, priceSegments: [earlier, newer] })).toEqual([]);
});
