import { describe, expect, it } from 'vitest';
import { latestSnapshot } from './latestSnapshot.ts';

const days = ['2026-05-26', '2026-03-19', '2026-08-19'];

describe('latestSnapshot', () => {
  it('is the newest on or before the day, whatever the order of the list', () => {
    expect(latestSnapshot(days, '2026-05-26')).toBe('2026-05-26');
    expect(latestSnapshot(days, '2026-05-25')).toBe('2026-03-19');
    expect(latestSnapshot(days, '2026-12-31')).toBe('2026-08-19');
  });

  it('is the newest of all without a day', () => {
    expect(latestSnapshot(days, null)).toBe('2026-08-19');
  });

  it('is nothing before the first capture', () => {
    expect(latestSnapshot(days, '2026-03-18')).toBeNull();
    expect(latestSnapshot([], null)).toBeNull();
  });
});
