import { describe, expect, it } from 'vitest';
import { daysOld } from './DataAge.tsx';

describe('daysOld', () => {
  it('counts whole days from the version’s own day', () => {
    const after = (day: string) => daysOld('2026.11.24', Date.parse(day));
    expect(after('2026-11-24T00:00:00Z')).toBe(0);
    expect(after('2026-11-24T23:59:59Z')).toBe(0);
    expect(after('2026-11-25T00:00:00Z')).toBe(1);
    expect(daysOld('2026.11.24.2', Date.parse('2026-11-25T00:00:00Z'))).toBe(1);
    expect(after('2027-01-24T00:00:00Z')).toBe(61);
  });

  it('is negative on a clock that is behind, and so never stale', () => {
    expect(daysOld('2026.11.24', Date.parse('2026-11-01T00:00:00Z'))).toBeLessThan(0);
  });
});
