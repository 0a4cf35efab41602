import { describe, expect, it } from 'vitest';
import { leftOutNote } from './leftOutNote.ts';

describe('leftOutNote', () => {
  it('says how many rows are left out, and why', () => {
    expect(leftOutNote({ later: 1, unsure: 0, undated: 3 }, 'value', '2026-05-26')).toBe(
      'Left out: 1 value published after May 26, 2026 and 3 values without a publication date.',
    );
  });

  it('does not say of a row of that month or year that it came later', () => {
    expect(leftOutNote({ later: 2, unsure: 1, undated: 1 }, 'event', '2026-05-26')).toBe(
      'Left out: 2 events published after May 26, 2026, 1 event whose month or year of publication includes that day and 1 event without a publication date.',
    );
  });

  it('says nothing where nothing is left out', () => {
    expect(leftOutNote({ later: 0, unsure: 0, undated: 0 }, 'value', null)).toBeNull();
  });
});
