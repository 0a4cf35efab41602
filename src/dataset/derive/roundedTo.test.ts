import { expect, it } from 'vitest';
import { roundedTo } from './roundedTo.ts';

it('takes out what binary fractions add, and never gives a negative zero', () => {
  expect(roundedTo(98 - 65.33, 6)).toBe(32.67);
  expect(roundedTo(1 / 3, 2)).toBe(0.33);
  expect(Object.is(roundedTo(-0, 2), 0)).toBe(true);
});
