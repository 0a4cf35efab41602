import { describe, expect, it } from 'vitest';
import { newestObserved, staleness } from './staleness.ts';

describe('staleness', () => {
  it('says what was expected and what there is', () => {
    expect(staleness('monthly', '2026-08', '2026-11-24')).toBe('published monthly, latest August 2026');
    expect(staleness('half-yearly', '2025', '2026-11-24')).toBe('published every half year, latest 2025');
  });

  it('counts from the end of the period, and allows for the time that publishing takes', () => {
    expect(staleness('yearly', '2025', '2026-11-24')).toBeNull();
    expect(staleness('yearly', '2024', '2026-07-04')).toBeNull();
    expect(staleness('yearly', '2024', '2026-07-05')).not.toBeNull();
    expect(staleness('daily', '2026-11-17', '2026-11-24')).toBeNull();
    expect(staleness('daily', '2026-11-16', '2026-11-24')).not.toBeNull();
  });

  it('never calls late what has no rhythm, what is not there, or what is not yet over', () => {
    expect(staleness('once', '1990', '2026-11-24')).toBeNull();
    expect(staleness('irregular', '1990', '2026-11-24')).toBeNull();
    expect(staleness('daily', null, '2026-11-24')).toBeNull();
    expect(staleness('monthly', '2026', '2026-11-24')).toBeNull();
  });

  it('depends on the day of the view: what is late today was not late then', () => {
    expect(staleness('monthly', '2026-08', '2026-09-30')).toBeNull();
  });
});

describe('newestObserved', () => {
  const at = (period: string, status = 'A', value: number | null = 1) => ({ period, status, value });

  it('passes over forecasts and missing values', () => {
    expect(newestObserved([at('2024'), at('2030', 'F'), at('2025', 'A', null), at('2023')])).toBe('2024');
    expect(newestObserved([at('2030', 'F')])).toBeNull();
  });

  it('compares periods by when they end', () => {
    expect(newestObserved([at('2025'), at('2025-06')])).toBe('2025');
    expect(newestObserved([at('2025-06'), at('2025')])).toBe('2025');
    expect(newestObserved([at('2024'), at('2023-12')])).toBe('2024');
    expect(newestObserved([at('2025-06-30'), at('2025-06')])).toBe('2025-06-30');
    expect(newestObserved([])).toBeNull();
  });
});
