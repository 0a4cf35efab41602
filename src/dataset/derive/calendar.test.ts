import { expect, it } from 'vitest';
import { firstDayOf, monthsBetween } from './calendar.ts';

it('gives the first day of a year, a month and a day', () => {
  expect(['2026', '2026-05', '2026-05-26'].map(firstDayOf)).toEqual([
    '2026-01-01',
    '2026-05-01',
    '2026-05-26',
  ]);
});

it('knows which months follow each other', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});
