import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { priceBasisIsOne } from './priceBasisIsOne.ts';

it('finds a model whose line passes from one list to another', () => {
  const priceSegments = [sampleSegment({ priceBasis: 'cny-converted' })];
  expect(textsOf(priceBasisIsOne({ models: [sampleModel()], priceSegments }))).toEqual([
    '[price-basis-is-one] m: Its prices come from the CNY list, converted and the USD list. Keep one list, or show the two as two lines.',
  ]);
});

it('takes promotions, peak hours and schedules as conditions of one list', () => {
  const bases = ['list', 'promo', 'introductory', 'scheduled', 'peak'] as const;
  const priceSegments = bases.map((priceBasis) => sampleSegment({ priceBasis }));
  expect(priceBasisIsOne({ models: [sampleModel()], priceSegments })).toEqual([]);
});
