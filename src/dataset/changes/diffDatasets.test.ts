import { describe, expect, it } from 'vitest';
import { diffDatasets } from './summarizeChanges.ts';
import { sampleRow } from '../../../tests/support/records/samplePublishedRow.ts';

const evidence = { sourceId: 's', locator: 'table 1', confidence: 'high', note: null } as const;
const kinds = (...pair: Parameters<typeof diffDatasets>) => diffDatasets(...pair).map(({ kind }) => kind);

describe('diffDatasets', () => {
  it('finds nothing between equal versions, whatever the order of their rows', () => {
    const rows = [sampleRow(), sampleRow({ key: 'US|2024|ev' })];
    expect(diffDatasets(rows, [...rows].reverse())).toEqual([]);
  });

  it('calls a new key added, a lost one withdrawn and another value revised', () => {
    const before = [sampleRow({ key: 'a' }), sampleRow({ key: 'b', value: 1 })];
    const after = [sampleRow({ key: 'b', value: 2 }), sampleRow({ key: 'c' })];
    expect(
      diffDatasets(before, after).map(({ kind, before: old, after: now }) => [kind, old?.value, now?.value]),
    ).toEqual([
      ['revised', 1, 2],
      ['added', undefined, 1],
      ['withdrawn', 1, undefined],
    ]);
  });

  it('does not take a missing value for zero', () => {
    expect(kinds([sampleRow({ value: null })], [sampleRow({ value: 0 })])).toEqual(['revised']);
  });

  it('calls no number revised whose note, place, source or confidence alone is another', () => {
    const cited = (changes: Partial<typeof evidence> | { note: string }) =>
      kinds([sampleRow()], [sampleRow({ evidence: { ...evidence, ...changes } })]);
    expect(cited({ note: 'About.' })).toEqual(['cited-anew']);
    expect(cited({})).toEqual([]);
    expect(kinds([sampleRow()], [sampleRow({ evidence: { ...evidence, confidence: 'low' } })])).toEqual([
      'cited-anew',
    ]);
    expect(kinds([sampleRow()], [sampleRow({ evidence: { ...evidence, sourceId: 't' } })])).toEqual([
      'cited-anew',
    ]);
  });

  it('calls a value that moved to another key withdrawn and added, not revised', () => {
    expect(kinds([sampleRow({ key: 'CN|2024|ev' })], [sampleRow({ key: 'CN|2024-12|ev' })])).toEqual([
      'added',
      'withdrawn',
    ]);
    expect(kinds([sampleRow({ subject: 'old-id' })], [sampleRow({ subject: 'new-id' })])).toEqual([
      'added',
      'withdrawn',
    ]);
  });

  it('keeps rows of two tables apart that share subject and key', () => {
    expect(kinds([sampleRow()], [sampleRow(), sampleRow({ table: 'events' })])).toEqual(['added']);
  });

  it('refuses a version that says two things under one key', () => {
    expect(() => diffDatasets([], [sampleRow(), sampleRow()])).toThrow('share the key "CN|2024|ev"');
  });

  it('looks at each row a fixed number of times, so that time grows with the rows alone', () => {
    const looksPerRow = (count: number) => {
      let looks = 0;
      const rows = (value: number) =>
        Array.from({ length: count }, (_, index) => ({
          ...sampleRow({ value }),
          get key() {
            looks += 1;
            return String(index);
          },
        }));
      expect(diffDatasets(rows(1), rows(2))).toHaveLength(count);
      return looks / count;
    };
    expect(looksPerRow(1000)).toBe(looksPerRow(10));
  });
});
