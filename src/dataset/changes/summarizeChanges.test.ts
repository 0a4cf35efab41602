import { describe, expect, it } from 'vitest';
import { diffDatasets, summarizeChanges } from './summarizeChanges.ts';
import type { PublishedRow } from './publishedRow.ts';
import { sampleRow } from '../../../tests/support/records/samplePublishedRow.ts';

const lines = (before: readonly PublishedRow[], after: readonly PublishedRow[]) =>
  summarizeChanges(diffDatasets(before, after), before);
const ofYears = (years: readonly number[], changes: Partial<PublishedRow> = {}) =>
  years.map((year) =>
    sampleRow({ key: `CN|${String(year)}|ev`, label: `China, ${String(year)}`, ...changes }),
  );
const capture = (day: string, count: number, value = 1) =>
  Array.from({ length: count }, (_, index) =>
    sampleRow({
      table: 'board-rows',
      subject: 'arena-code',
      title: 'Code Arena',
      key: `${day}|m${String(index)}`,
      group: `capture of ${day}`,
      industries: ['ai'],
      value,
    }),
  );

describe('summarizeChanges', () => {
  it('says a revised value with what it was, and its evidence', () => {
    expect(lines([sampleRow({ value: 1 })], [sampleRow({ value: 2 })])).toMatchObject([
      {
        kind: 'revised',
        subject: 'ev-stock',
        key: 'CN|2024|ev',
        rows: 1,
        before: { value: 1, text: '1' },
        after: { value: 2, text: '2' },
        evidence: { sourceId: 's' },
      },
    ]);
  });

  it('says what a revision is where the value is the same', () => {
    const reasonOf = (before: Partial<PublishedRow>, after: Partial<PublishedRow>) =>
      lines([sampleRow({ statement: 'x', ...before })], [sampleRow({ statement: 'y', ...after })])[0]?.reason;
    expect(reasonOf({ obsStatus: 'A' }, { obsStatus: 'P' })).toBe(
      'Same value, now marked as provisional or for part of the period.',
    );
    expect(reasonOf({ unit: 'cars' }, { unit: 'thousand cars' })).toBe('The unit was cars.');
    expect(reasonOf({ table: 'events', title: 'Old' }, { table: 'events', title: 'New' })).toBe(
      'It was called “Old”.',
    );
    expect(reasonOf({ industries: ['cross-industry'] }, { industries: ['batteries'] })).toBe(
      'It was put to Cross-industry.',
    );
    expect(reasonOf({ value: 1 }, { value: 2 })).toBeNull();
  });

  it('lists a few new values one by one and sums up many', () => {
    expect(lines(ofYears([2020]), ofYears([2020, 2021, 2022]))).toHaveLength(2);
    expect(lines(ofYears([2020]), ofYears([2020, 2021, 2022, 2023, 2024]))).toMatchObject([
      { kind: 'added', key: null, rows: 4, label: '2021 to 2024', after: null },
    ]);
  });

  it('sums up values that are the same in another unit, with what it was', () => {
    const inUnit = (unit: string) =>
      ofYears([2020, 2021, 2022, 2023]).map((row) => ({
        ...row,
        unit,
        statement: `${row.statement} ${unit}`,
      }));
    expect(lines(inUnit('models'), inUnit('places'))).toMatchObject([
      { kind: 'revised', key: null, rows: 4, label: '2020 to 2023', reason: 'The unit was models.' },
    ]);
  });

  it('sums up a new indicator and calls it new', () => {
    expect(lines([], ofYears([2020, 2021, 2022, 2023]))).toMatchObject([
      { subject: 'ev-stock', rows: 4, label: 'new indicator, 2020 to 2023', industries: ['ev'] },
    ]);
  });

  it('lists every withdrawn value, however many', () => {
    const years = Array.from({ length: 30 }, (_, index) => 1990 + index);
    const withdrawn = lines(ofYears(years), []);
    expect(withdrawn).toHaveLength(30);
    expect(
      withdrawn.every(
        ({ kind, before, after }) => kind === 'withdrawn' && before?.value === 1 && after === null,
      ),
    ).toBe(true);
  });

  it('sums up a capture of a board in one line', () => {
    expect(lines([], capture('2026-05-26', 40))).toMatchObject([
      { table: 'board-rows', rows: 40, label: 'capture of 2026-05-26', industries: ['ai'] },
    ]);
    const two = [...capture('2026-05-26', 4), ...capture('2026-05-27', 4)];
    expect(lines([], two)).toMatchObject([
      { rows: 8, label: '2 captures, first and last: capture of 2026-05-26, capture of 2026-05-27' },
    ]);
    const revised = [...capture('2026-05-26', 4, 2), ...capture('2026-05-27', 4, 2)];
    expect(lines(two, revised).map(({ kind, rows }) => [kind, rows])).toEqual([
      ['revised', 4],
      ['revised', 4],
    ]);
  });

  it('does not call a new note a revision of the number', () => {
    const noted = {
      evidence: { sourceId: 's', locator: 'table 1', confidence: 'high', note: 'About.' },
    } as const;
    expect(lines([sampleRow()], [sampleRow(noted)])).toMatchObject([{ kind: 'cited-anew', rows: 1 }]);
    const events = [1, 2, 3, 4, 5].map((id) =>
      sampleRow({ table: 'events', subject: `e${String(id)}`, label: '' }),
    );
    expect(
      lines(
        events,
        events.map((row) => ({ ...row, ...noted })),
      ),
    ).toMatchObject([{ kind: 'cited-anew', table: 'events', subject: 'events', title: 'Events', rows: 5 }]);
  });

  it('gives the same list for the same rows in another order', () => {
    const before = ofYears([2019, 2020, 2021]);
    const after = [...ofYears([2020, 2021, 2022], { value: 2 }), ...capture('2026-05-26', 5)];
    expect(lines([...before].reverse(), [...after].reverse())).toEqual(lines(before, after));
  });

  it('counts every changed row once', () => {
    const before = ofYears([2019, 2020]);
    const after = [
      ...ofYears([2020, 2021, 2022, 2023, 2024, 2025], { value: 2 }),
      ...capture('2026-05-26', 9),
    ];
    const rows = lines(before, after).reduce((sum, one) => sum + one.rows, 0);
    expect(rows).toBe(diffDatasets(before, after).length);
  });
});
