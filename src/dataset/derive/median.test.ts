import { expect, it } from 'vitest';
import { median } from './median.ts';

it('takes the middle, between two the mean, and refuses nothing at all', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow('A median needs at least one value.');
});
