import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { cnyListHasSource } from './cnyListHasSource.ts';

const cny = { outputCnyPerMtok: 36 };
const source = {
  cnySourceId: 's',
  cnySourceLocator: 'row',
  cnyConfidence: 'medium',
  cnySince: '2026-06-11',
} as const;

it('finds a list in CNY that stands under the source of the list in USD', () => {
  const models = [sampleModel({ ...cny, cnyAsOf: '2026-08-04' })];
  const priceSegments = [sampleSegment({ ...cny, cnySourceId: 's' })];
  expect(textsOf(cnyListHasSource({ models, priceSegments }))).toHaveLength(2);
  expect(textsOf(cnyListHasSource({ models, priceSegments: [] }))[0]).toContain(
    'Give the CNY list its source',
  );
});

it('finds columns that say nothing, and amounts without the day on which they were seen', () => {
  const priceSegments = [
    sampleSegment({ ...source }),
    sampleSegment({ ...cny, ...source, priceBasis: 'cny-converted' }),
  ];
  const models = [sampleModel({ ...cny, ...source })];
  expect(textsOf(cnyListHasSource({ models, priceSegments }))).toHaveLength(3);
});

it('finds a list that was seen last before it was seen first', () => {
  const models = [sampleModel({ ...cny, ...source, cnyAsOf: '2026-06-10' })];
  expect(textsOf(cnyListHasSource({ models, priceSegments: [] }))[0]).toContain('before it was seen first');
});

it('is content with a source for each list, and with a converted list that is the row’s own', () => {
  const models = [
    sampleModel({ ...cny, ...source, cnyAsOf: '2026-08-04' }),
    sampleModel({ ...cny, cnyAsOf: '2026-08-04', priceBasis: 'cny-converted' }),
  ];
  expect(cnyListHasSource({ models, priceSegments: [sampleSegment()] })).toEqual([]);
});
