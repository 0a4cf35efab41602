import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { priceWordsFitColumns } from './priceWordsFitColumns.ts';

const resold = { priceChannel: 'OpenRouter (reseller)' };
const cny = { inputCnyPerMtok: 4 };
const lowest = { ...cny, note: 'tiered by prompt length; CNY figures are those of the lowest tier' };
const find = (...models: readonly ReturnType<typeof sampleModel>[]) =>
  textsOf(priceWordsFitColumns({ models, priceSegments: [] }));

it('finds a channel that names a reseller where the vendor is said to sell, and the reverse', () => {
  expect(find(sampleModel(resold))).toEqual([
    '[price-words-fit-columns] m: Its channel is "OpenRouter (reseller)", and it is sold by a vendor. Mend one of the two.',
  ]);
  expect(find(sampleModel({ soldBy: 'reseller' }))).toHaveLength(1);
});

it('finds a lowest tier that only the note tells, of a model and of a dated price', () => {
  expect(find(sampleModel(lowest))[0]).toContain('Set the lowest tier to true');
  const priceSegments = ['mainland list, lowest context tier', 'mainland list, <=32k tier'].map((note) =>
    sampleSegment({ ...cny, note }),
  );
  expect(textsOf(priceWordsFitColumns({ models: [], priceSegments }))).toHaveLength(2);
});

it('finds a tier of a list in CNY where there is none', () => {
  expect(find(sampleModel({ cnyLowestTier: true }))[0]).toContain('no amount in CNY');
});

it('is content where words and columns agree, and with a tier of the list in USD', () => {
  const models = [
    sampleModel({ ...resold, soldBy: 'reseller' }),
    sampleModel({ ...lowest, cnyLowestTier: true }),
    sampleModel({ ...cny, cnyLowestTier: true }),
  ];
  const priceSegments = [sampleSegment({ note: '<=128k tier' })];
  expect(priceWordsFitColumns({ models, priceSegments })).toEqual([]);
});
