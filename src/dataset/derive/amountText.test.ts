import { expect, it } from 'vitest';
import { amountText } from './amountText.ts';

it('sets thousands apart and keeps every digit', () => {
  expect(amountText(50400, 'km')).toBe('50,400 km');
  expect(amountText(1234567.125, 'vehicles')).toBe('1,234,567.125 vehicles');
  expect(amountText(-0.000003, 'points')).toBe('−0.000003 points');
  expect(amountText(999, 'km')).toBe('999 km');
});
