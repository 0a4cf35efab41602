import { expect, it } from 'vitest';
import { dayAt, isOnOrBefore, isoDay, periodEnd, periodStart } from './periodDays.ts';

it('counts days across months, leap days and years, and names them again', () => {
  expect(periodStart('2024-03-01') - periodStart('2024-02-28')).toBe(2);
  expect(periodStart('2027-01-01') - periodStart('2026-12-31')).toBe(1);
  for (const day of ['1970-01-01', '2024-02-29', '2026-11-24']) expect(isoDay(periodStart(day))).toBe(day);
});

it('knows the day of a moment, from its first millisecond to its last', () => {
  const day = periodStart('2026-11-24');
  expect(dayAt(Date.parse('2026-11-24T00:00:00.000Z'))).toBe(day);
  expect(dayAt(Date.parse('2026-11-24T23:59:59.999Z'))).toBe(day);
});

it('counts a period from its last day on, whether it says a year, a month or a day', () => {
  const first = periodStart('2023-12-30');
  const days = Array.from({ length: 800 }, (_, index) => isoDay(first + index));
  const periods = ['2023', '2024', '2025-02', '2024-02', '2024-12', '2024-02-29', '2025-01-01', '2026'];
  for (const period of periods) {
    const from = days.filter((day) => isOnOrBefore(period, day));
    expect(from, period).toEqual(days.filter((day) => periodEnd(period) <= periodStart(day)));
  }
});
