import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../tables/sampleRows.ts';
import { priceInForce } from './priceInForce.ts';

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
