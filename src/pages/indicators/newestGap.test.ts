import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { newestValuesDocument } from '../../contract/newestValues.ts';
import { gapOrder, newestGap } from './newestGap.ts';

const { indicators } = builtDocument(newestValuesDocument);
const listed = (id: string) => {
  const one = indicators.find((other) => other.id === id);
  if (one === undefined) throw new Error(`${id} is not listed.`);
  return one;
};

it('says how many times the lesser the greater value is, and points for shares', () => {
  const one = listed('ev-car-sales');
  const [cn, us] = one.newest.map(({ value }) => value);
  expect(newestGap(one)?.who).toBe('China ahead');
  expect(newestGap(one)?.item?.text).toBe(`${((cn ?? NaN) / (us ?? NaN)).toFixed(1)}×`);
  expect(newestGap(listed('ev-car-sales-share'))?.item?.text).toMatch(/^\d+(\.\d)? points$/);
});

it('names nobody where neither direction leads, and calls level what intervals do not tell apart', () => {
  for (const one of indicators) {
    const gap = newestGap(one);
    if (one.leadDirection === 'none' || one.newest.length < 2) expect(gap, one.id).toBeNull();
    if (gap !== null && one.comparison?.decided === false) expect(gap.who, one.id).toBe('level');
    if (gap?.item != null) expect(gap.item.derivation?.inputs, one.id).toHaveLength(2);
  }
});

it('sorts from China furthest ahead to the United States furthest ahead', () => {
  expect(gapOrder(listed('ev-car-sales'))).toBeLessThan(0);
  expect(gapOrder(listed('policy-ai-private-investment')) ?? 1).toBeGreaterThan(0);
});
