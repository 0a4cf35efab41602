import { expect, it } from 'vitest';
import { formatOrdinal } from './formatOrdinal.ts';

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [22, '22nd'],
  [101, '101st'],
  [113, '113th'],
])('formatOrdinal writes %s as %s', (place, text) => {
  expect(formatOrdinal(place)).toBe(text);
});
