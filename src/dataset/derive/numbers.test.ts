import { expect, it } from 'vitest';
import { amountWithUnit, roundedTo } from './numbers.ts';

it('takes out what binary fractions add, and never gives a negative zero', () => {
  expect(roundedTo(98 - 65.33, 6)).toBe(32.67);
  expect(roundedTo(1 / 3, 2)).toBe(0.33);
  expect(Object.is(roundedTo(-0, 2), 0)).toBe(true);
});

it('rounds an exact half to the even neighbor, and nothing that only looks like a half', () => {
  expect([6.25, 6.75, -6.25].map((value) => roundedTo(value, 1))).toEqual([6.2, 6.8, -6.2]);
  expect([2.5, 3.5].map((value) => roundedTo(value, 0))).toEqual([2, 4]);
  // In binary, 0.15 and 0.35 are slightly less than written; 0.45 is slightly more.
  expect([0.15, 0.35, 0.45].map((value) => roundedTo(value, 1))).toEqual([0.1, 0.3, 0.5]);
});

it('sets thousands apart and keeps every digit', () => {
  expect(amountWithUnit(50400, 'km')).toBe('50,400 km');
  expect(amountWithUnit(1234567.125, 'vehicles')).toBe('1,234,567.125 vehicles');
  expect(amountWithUnit(-0.000003, 'points')).toBe('−0.000003 points');
  expect(amountWithUnit(999, 'km')).toBe('999 km');
});
