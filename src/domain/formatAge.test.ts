import { expect, it } from 'vitest';
import { formatAge } from './formatAge.ts';

it.each([
  ['2026-11-24', 'today'],
  ['2026-11-23', '1 day'],
  ['2026-09-25', '60 days'],
  ['2026-09-24', '2 months'],
  ['2026-08-25', '2 months'],
  ['2024-11-25', '23 months'],
  ['2024-11-24', '2 years'],
  ['2018-12-01', '7 years'],
  ['2026-11', 'this month'],
  ['2026-10', '1 month'],
  ['2025-01', '22 months'],
  ['2026', 'this year'],
  ['2025', '1 year'],
  ['2027', 'later'],
  ['2026-12', 'later'],
  ['2026-11-25', 'later'],
])('%s is %s before November 24, 2026', (period, age) => {
  expect(formatAge(period, '2026-11-24')).toBe(age);
});
