import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode } from '../../../tests/support/records/sampleTopicRows.ts';
import { priceReadings } from './priceReadings.ts';

const model = sampleModel({ modelId: 'm', sourceId: 'own', outputUsdPerMtok: 2 });
const reading = (outputUsdPerMtok: number, sourceId = 'other', asOf = '2026-07-02') =>
  samplePriceMode({ modelId: 'm', outputUsdPerMtok, sourceId, asOf });

it('finds what another source gives otherwise for the day, and counts what it could compare', () => {
  const modes = [reading(2), reading(3), samplePriceMode({ modelId: 'm', inputTokensAbove: 200_000 })];
  const { compared, differing } = priceReadings({ models: [model], priceSegments: [], priceModes: modes });
  expect(compared).toBe(2);
  expect(differing.map(({ outputUsdPerMtok }) => outputUsdPerMtok)).toEqual([3]);
});

it('compares with the dated price of that very day, and no source with itself', () => {
  const segments = [
    sampleSegment({
      modelId: 'm',
      sourceId: 'own',
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-08-01',
      outputUsdPerMtok: 3,
    }),
    sampleSegment({
      modelId: 'm',
      sourceId: 'own',
      effectiveFrom: '2026-08-01',
      effectiveTo: null,
      outputUsdPerMtok: 2,
    }),
  ];
  const modes = [reading(3), reading(3, 'other', '2026-09-01'), reading(9, 'own')];
  const { compared, differing } = priceReadings({
    models: [model],
    priceSegments: segments,
    priceModes: modes,
  });
  expect(compared).toBe(2);
  expect(differing.map(({ asOf }) => asOf)).toEqual(['2026-09-01']);
});
