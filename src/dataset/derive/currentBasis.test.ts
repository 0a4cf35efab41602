import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../../tests/support/records/sampleRows.ts';
import { currentBasis } from './currentBasis.ts';

const price = { inputUsdPerMtok: 1.32, outputUsdPerMtok: 3.96 };
const model = sampleModel({ ...price, priceAsOf: '2026-11-10' });

it('shows a peak price as one', () => {
  const segment = sampleSegment({ ...price, effectiveFrom: '2026-08-16', priceBasis: 'peak' });
  expect(currentBasis(model, [segment])).toBe('peak');
});

it("keeps the model's own basis for another price, another day or a plain list price", () => {
  const peak = { ...price, priceBasis: 'peak' } as const;
  expect(currentBasis(model, [sampleSegment({ ...peak, outputUsdPerMtok: 9 })])).toBe('listed-usd');
  expect(currentBasis(model, [sampleSegment({ ...peak, effectiveFrom: '2026-12-01' })])).toBe('listed-usd');
  expect(currentBasis(model, [sampleSegment({ ...price, priceBasis: 'list' })])).toBe('listed-usd');
  expect(currentBasis(model, [])).toBe('listed-usd');
});
