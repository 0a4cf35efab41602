import { expect, it } from 'vitest';
import { daysBetween } from './daysBetween.ts';

it('counts days over months and leap days', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-05-26', '2026-05-26')).toBe(0);
});
