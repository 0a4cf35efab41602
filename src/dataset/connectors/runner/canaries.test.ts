import { expect, it } from 'vitest';
import {
  sampleIndicator,
  sampleObservation,
  sampleSource,
} from '../../../../tests/support/records/sampleRows.ts';
import type { UpstreamFeed, ProposedObservation, Reading } from '../connector.ts';
import { observationsReading } from '../read/observationsReading.ts';
import { findJumps } from './findJumps.ts';
import { findLostRows } from './findLost.ts';
import { requireCitable } from './proposals.ts';

const feed: UpstreamFeed = {
  url: 'https://example.org/a.csv',
  sourceId: 's',
  indicatorIds: ['i'],
  boards: [],
  extent: 'history',
};
const row = sampleObservation;
const years = (count: number) =>
  Array.from({ length: count }, (_, index) => row({ timePeriod: String(2000 + index) }));
const reading = (rows: readonly ProposedObservation[], changes: Partial<UpstreamFeed> = {}): Reading =>
  observationsReading({ ...feed, ...changes }, rows);
const lost = (from: Reading, observations: readonly ReturnType<typeof row>[]) =>
  findLostRows(from, { observations, boardEntries: [] }, undefined);
const alarm = (name: string) => new RegExp(`^\\[${name}\\]`);

it('stops when more than 30 % of the rows of its source are gone', () => {
  const known = [...years(10), row({ refArea: 'CN', sourceId: 'hand' })];
  expect(lost(reading(years(7)), known)).toEqual([]);
  expect(lost(reading(years(6)), known)).toMatchObject([{ alarm: 'rows-down' }]);
  expect(lost(reading([]), [])).toMatchObject([{ alarm: 'rows-down' }]);
});

it('stops when one indicator of several is gone', () => {
  const two = { indicatorIds: ['i', 'j'] };
  expect(lost(reading(years(3), two), years(3)).map(({ sentence }) => sentence.slice(0, 9))).toEqual([
    'j: 0 rows',
  ]);
});

it.each([
  [10, 100, false],
  [10, 101, true],
  [100, 10, false],
  [101, 10, true],
  [0, 5000, false],
  [5, 0, true],
  [5, -5, true],
])('from %d to %d: a jump is %s', (before, now, isStopped) => {
  const known = [row({ value: before })];
  for (const timePeriod of ['2025', '2026']) {
    const found = findJumps(reading([row({ timePeriod, value: now })]), known);
    expect(found.map((finding) => finding.alarm)).toEqual(isStopped ? ['value-jump'] : []);
  }
});

it('compares a new period with the one before it, which may be new as well', () => {
  const steps = [row({ timePeriod: '2026', value: 8 }), row({ timePeriod: '2027', value: 64 })];
  expect(findJumps(reading(steps), [row({ value: 1 })])).toEqual([]);
});

it('weighs nothing that is not added: gaps, and series that the records do not follow', () => {
  const gap = [row({ timePeriod: '2020', value: 1 }), row({ timePeriod: '2021', value: 500 })];
  expect(findJumps(reading(gap), [row({ value: 600 })])).toEqual([]);
  expect(findJumps(reading(gap), [])).toEqual([]);
});

it('refuses what could not be cited', () => {
  const records = { sources: [sampleSource()], indicators: [sampleIndicator()] };
  const check = (changes: Parameters<typeof row>[0], more: Partial<UpstreamFeed> = {}) => {
    return () => requireCitable(reading([row(changes)], more), records, '2026-12-01');
  };
  expect(check({})).not.toThrow();
  expect(check({}, { sourceId: 'unknown' })).toThrow(/records have no source "unknown"/);
  expect(check({ sourceId: 'another' })).toThrow(alarm('cannot-cite'));
  expect(check({ sourceLocator: ' ' })).toThrow(alarm('cannot-cite'));
  expect(check({ indicatorId: 'j' })).toThrow(alarm('cannot-cite'));
  expect(check({ indicatorId: 'j' }, { indicatorIds: ['j'] })).toThrow(alarm('cannot-cite'));
  expect(check({ unit: 'vehicles' })).toThrow(alarm('cannot-cite'));
  expect(check({ value: NaN })).toThrow(alarm('cannot-cite'));
  expect(check({ timePeriod: '2027' })).toThrow(/^\[reshaped\] .* has not come yet/);
  expect(check({ timePeriod: '2027', obsStatus: 'F' })).not.toThrow();
  expect(() => requireCitable(reading([row(), row({ value: 2 })]), records, '2026-12-01')).toThrow(
    alarm('reshaped'),
  );
});
