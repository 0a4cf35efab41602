import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readRecords } from '../publish/readRecords.ts';
import { sampleModel, sampleSegment } from '../../../tests/support/records/sampleRows.ts';
import { groupBy } from '../../domain/sorting.ts';
import { datedRows, lastListings, priceInForce, rowInForce } from './priceInForce.ts';

const model = sampleModel({ priceAsOf: '2026-11-10', priceBasis: 'listed-usd' });
const later = sampleSegment({ effectiveFrom: '2026-11-12', priceBasis: 'list' });

it('takes a segment that began after the price of the model was seen', () => {
  expect(priceInForce(model, [later], '2026-11-24')).toBe(later);
  expect(priceInForce(model, [later], '2026-11-11')).toBe(model);
  expect(priceInForce(model, [], '2026-11-24')).toBe(model);
});

it('stays with the row of the model where its price was seen later, or is of another list', () => {
  const earlier = sampleSegment({ effectiveFrom: '2026-08-01' });
  expect(priceInForce(model, [earlier], '2026-11-24')).toBe(model);
  const mainland = sampleSegment({ effectiveFrom: '2026-11-12', priceBasis: 'cny-converted' });
  expect(priceInForce(model, [mainland], '2026-11-24')).toBe(model);
});

const { records } = readRecords(resolve(import.meta.dirname, '../records'));

it('was listed last on the newest day on which a list that was read held it, in the records as well', () => {
  const listings = lastListings(records);
  const segments = groupBy(records.priceSegments, ({ modelId }) => modelId);
  for (const { modelId, seenOn } of records.priceSightings) {
    const row = records.models.find((one) => one.modelId === modelId) ?? model;
    const listed = rowInForce(
      row,
      datedRows(segments.get(modelId) ?? []),
      '2026-12-31',
      listings.get(modelId),
    );
    expect([modelId, listed?.lastListed]).toEqual([modelId, listings.get(modelId)]);
    expect((listings.get(modelId) ?? '') >= seenOn).toBe(true);
  }
});
