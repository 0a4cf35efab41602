import { expect, it } from 'vitest';
import { dayAt, isoDay, periodStart } from './periodDays.ts';

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
