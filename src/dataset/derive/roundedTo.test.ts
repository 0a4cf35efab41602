import { expect, it } from 'vitest';
import { roundedTo } from './roundedTo.ts';

it('takes out what binary fractions add, and never gives a negative zero', () => {
  expect(roundedTo(98 - 65.33, 6)).toBe(32.67);
  expect(roundedTo(1 / 3, 2)).toBe(0.33);
  expect(Object.is(roundedTo(-0, 2), 0)).toBe(true);
});

it('rounds an exact half to the even neighbor, and nothing that only looks like a half', () => {
  expect([6.25, 6.75, -6.25].map((value) => roundedTo(value, 1))).toEqual([6.2, 6.8, -6.2]);
  expect([2.5, 3.5].map((value) => roundedTo(value, 0))).toEqual([2, 4]);
  // 0.15 is a little less than 0.15 in binary, 0.35 too; 0.45 is a little more.
  expect([0.15, 0.35, 0.45].map((value) => roundedTo(value, 1))).toEqual([0.1, 0.3, 0.5]);
});
