import { describe, expect, it } from 'vitest';
import { newestPeriod } from './periods.ts';

const days = ['2026-05-26', '2026-03-19', '2026-08-19'];

describe('newestPeriod', () => {
  it('is the newest on or before the day', () => {
    expect(newestPeriod(days, '2026-05-26')).toBe('2026-05-26');
    expect(newestPeriod(days, '2026-05-25')).toBe('2026-03-19');
    expect(newestPeriod(days, '2026-12-31')).toBe('2026-08-19');
  });

  it('is the newest of all without a day', () => {
    expect(newestPeriod(days, null)).toBe('2026-08-19');
    expect(newestPeriod(['2025', null, '2025-07-01'])).toBe('2025-07-01');
  });

  it('has a month from its last day on', () => {
    expect(newestPeriod(['2022-01', '2025-07'], '2025-07-30')).toBe('2022-01');
    expect(newestPeriod(['2022-01', '2025-07'], '2025-07-31')).toBe('2025-07');
  });

  it('is null before the first, and of none', () => {
    expect(newestPeriod(days, '2026-03-18')).toBeNull();
    expect(newestPeriod([], null)).toBeNull();
    expect(newestPeriod([null])).toBeNull();
  });
});
