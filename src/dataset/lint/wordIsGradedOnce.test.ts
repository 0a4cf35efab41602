import { expect, it } from 'vitest';
import { sampleModel, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode } from '../../../tests/support/records/sampleTopicRows.ts';
import { wordIsGradedOnce } from './wordIsGradedOnce.ts';

const prices = { inputUsdPerMtok: 5, outputUsdPerMtok: 30 };
const find = (mode: Parameters<typeof samplePriceMode>[0]) =>
  textsOf(
    wordIsGradedOnce({
      models: [sampleModel(prices)],
      priceModes: [samplePriceMode({ ...prices, ...mode })],
    }),
  );

it('finds one price of one source with two grades', () => {
  expect(find({ confidence: 'medium' })).toEqual([
    '[word-is-graded-once] m: s states this price, which is high here and medium in price-modes on 2026-07-02. Grade it once.',
  ]);
});

it('leaves another price, and the same one of another source', () => {
  expect(find({ confidence: 'medium', outputUsdPerMtok: 45 })).toEqual([]);
  expect(find({ confidence: 'medium', sourceId: 'other' })).toEqual([]);
});
