import { describe, expect, it } from 'vitest';
import { contestTable, packLines } from './report.ts';

const ours = {
  who: 'ours',
  first: 100,
  later: 40,
  size: '1600 × 900',
  offScreen: null,
  faults: [],
} as const;

describe('contestTable', () => {
  it('says how many times longer than ours each takes, and what was wrong', () => {
    const other = {
      ...ours,
      who: 'snapdom',
      first: 250,
      later: 20,
      offScreen: 1.234,
      faults: ['blank'],
    } as const;
    const lines = contestTable([{ figure: 'leads', results: [ours, other] }]).split('\n');
    expect(lines[2]).toMatch(/leads +ours +100 +1\.0x +40 +1\.0x .* whole$/);
    expect(lines[3]).toMatch(/leads +snapdom +250 +2\.5x +20 +0\.5x .* 1\.23 % +blank$/);
  });
});

describe('packLines', () => {
  it('names the longest task', () => {
    const longTasks = [
      { ms: 60, figure: 'a' },
      { ms: 90, figure: 'b' },
    ];
    const text = packLines({ figures: 4, ms: 400, bytes: 2e6, longTasks, worstWait: 1, worstKey: 24 });
    expect(text).toContain('100 ms a figure');
    expect(text).toContain('90 ms (b)');
    expect(text).toContain('24 ms');
  });
});
