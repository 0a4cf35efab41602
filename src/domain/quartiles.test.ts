import { expect, it } from 'vitest';
import { median, quartiles } from './quartiles.ts';

it.each([
  [[], null],
  [[7], { lower: 7, median: 7, upper: 7 }],
  [[4, 1], { lower: 1.75, median: 2.5, upper: 3.25 }],
  [[5, -3, 1, 9, 2], { lower: 1, median: 2, upper: 5 }],
])('quartiles of %j', (values, expected) => {
  expect(quartiles(values)).toEqual(expected);
});

it('takes the middle, between two the mean, and refuses nothing at all', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow('A median needs at least one value.');
});
