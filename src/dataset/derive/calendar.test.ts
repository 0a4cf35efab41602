import { expect, it } from 'vitest';
import { firstDayOf, lastDayOfMonth, monthsBetween } from './calendar.ts';

it('gives the first day of a year, a month and a day', () => {
  expect(['2026', '2026-05', '2026-05-26'].map(firstDayOf)).toEqual([
    '2026-01-01',
    '2026-05-01',
    '2026-05-26',
  ]);
});

it('knows how long months are, and which follow each other', () => {
  expect(['2024-02', '2025-02', '2026-12'].map(lastDayOfMonth)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2026-12-31',
  ]);
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});
