import { expect, it } from 'vitest';
import { sampleChange, sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { firstVersionsOf } from './firstVersions.ts';

const observed = (timePeriod: string, refArea: 'CN' | 'US') =>
  sampleObservation({ indicatorId: 'held', timePeriod, refArea });
const rows = [observed('2025', 'CN'), observed('2026', 'CN'), observed('2026', 'US')];
const sum = (version: string, label: string, count: number) =>
  sampleChange({ kind: 'added', subject: 'held', key: null, version, label, rows: count });

const versionsOf = (...changes: Parameters<typeof firstVersionsOf>[0]) =>
  rows.map(firstVersionsOf(changes, new Map([['held', rows]]), () => false));

it('finds the version of a sum of added rows in whose span a period is', () => {
  const sure = { version: '2026.11.29' };
  expect(versionsOf(sum('2026.11.29', '2026', 2))).toEqual([null, sure, sure]);
  expect(versionsOf(sum('2026.11.29', 'new indicator, 2025 to 2026', 3))).toEqual([sure, sure, sure]);
});

it('leaves open which rows a sum of fewer added, and which of two sums did', () => {
  const open = (version: string) => ({ version, orEarlier: true });
  expect(versionsOf(sum('2026.11.29', '2026', 1))[2]).toEqual(open('2026.11.29'));
  expect(versionsOf(sum('2026.11.24.2', '2025 to 2026', 3), sum('2026.11.24.10', '2026', 2))[2]).toEqual(
    open('2026.11.24.10'),
  );
});
