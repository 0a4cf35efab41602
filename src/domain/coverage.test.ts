import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '../contract/coverage.ts';
import { coverageOf, mayCompare, notKnown } from './coverage.ts';

const row = (given: Partial<CoverageRow>): CoverageRow => ({
  ...{ list: 'committees', scope: null, area: 'WORLD', from: null, until: null },
  ...{ extent: 'whole', asOf: '2026-03', sourceId: null, note: null },
  ...given,
});

describe('coverageOf', () => {
  it('compares two countries in a list that is whole for both', () => {
    const coverage = coverageOf([row({ scope: 'iso' })], { list: 'committees', scope: 'iso' });
    expect(coverage).toEqual({ CN: 'whole', US: 'whole', alike: true, asOf: '2026-03' });
    expect(mayCompare(coverage)).toBe(true);
  });

  it('takes what no row speaks of as not looked at, never as nothing', () => {
    const coverage = coverageOf([row({ area: 'CN', extent: 'in-part' })], { list: 'committees' });
    expect(coverage.US).toBe('not-searched');
    expect(mayCompare(coverage)).toBe(false);
    expect(notKnown(coverage, { CN: 0, US: 0 })).toEqual(['US']);
  });

  it('never compares single notices, and takes none of them for no zero', () => {
    const coverage = coverageOf([row({ extent: 'single-notices' })], { list: 'committees', scope: 'iec' });
    expect(mayCompare(coverage)).toBe(false);
    expect(notKnown(coverage, { CN: 7, US: 0 })).toEqual(['US']);
  });

  it('compares parts only where one search went through both', () => {
    const alike = [row({ extent: 'in-part' })];
    const apart = [row({ area: 'CN', extent: 'in-part' }), row({ area: 'US', extent: 'in-part' })];
    expect(mayCompare(coverageOf(alike, { list: 'committees' }))).toBe(true);
    expect(mayCompare(coverageOf(apart, { list: 'committees' }))).toBe(false);
  });

  it('prefers the row of the body, and that of the period', () => {
    const rows = [
      row({ extent: 'single-notices' }),
      row({ scope: 'iso', until: '2024' }),
      row({ scope: 'iso', from: '2025', extent: 'in-part' }),
    ];
    expect(coverageOf(rows, { list: 'committees', scope: 'iso', period: '2024' }).CN).toBe('whole');
    expect(coverageOf(rows, { list: 'committees', scope: 'iso', period: '2025' }).CN).toBe('in-part');
    expect(coverageOf(rows, { list: 'committees', scope: 'iec', period: '2025' }).CN).toBe('single-notices');
  });
});
