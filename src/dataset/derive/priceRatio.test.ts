import { expect, it } from 'vitest';
import { priceRatio } from './priceRatio.ts';

it('divides prices of one basis', () => {
  expect(priceRatio({ basis: 'output', value: 30 }, { basis: 'output', value: 0.87 })).toBeCloseTo(34.48, 2);
});

it('refuses a ratio across bases, and one to a price of zero', () => {
  expect(() => priceRatio({ basis: 'input', value: 5 }, { basis: 'cachedInput', value: 0.0036 })).toThrow(
    'A ratio of prices needs one basis, and this is uncached input against cache hit. Compare like with like.',
  );
  expect(() => priceRatio({ basis: 'input', value: 5 }, { basis: 'input', value: 0 })).toThrow('above zero');
});
