import { expect, it } from 'vitest';
import { quartiles } from './quartiles.ts';

it.each([
  [[], null],
  [[7], { lower: 7, median: 7, upper: 7 }],
  [[4, 1], { lower: 1.75, median: 2.5, upper: 3.25 }],
  [[5, -3, 1, 9, 2], { lower: 1, median: 2, upper: 5 }],
])('quartiles of %j', (values, expected) => {
  expect(quartiles(values)).toEqual(expected);
});
