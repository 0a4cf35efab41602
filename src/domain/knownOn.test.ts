import { describe, expect, it } from 'vitest';
import { knownOn } from './knownOn.ts';

const rows = ['2026-05-26', '2026-05-27', '2026-05', '2025', null];
const on = (day: string | null) => knownOn(rows, (date) => date, day);

describe('knownOn', () => {
  it('keeps what was published by the day and counts the rest by its reason', () => {
    expect(on('2026-05-26')).toEqual({ known: ['2026-05-26', '2025'], later: 1, unsure: 1, undated: 1 });
  });

  it('counts a month from its last day on', () => {
    expect(on('2026-05-31').known).toContain('2026-05');
    expect(on('2026-05-30').known).not.toContain('2026-05');
  });

  it('keeps all, dated or not, where no day is asked for', () => {
    expect(on(null)).toEqual({ known: rows, later: 0, unsure: 0, undated: 0 });
  });
});
