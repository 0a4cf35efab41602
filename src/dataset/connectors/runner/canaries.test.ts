import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, sampleSource } from '../../tables/sampleRows.ts';
import type { Feed, Reading } from '../connector.ts';
import { requireCitable } from './requireCitable.ts';
import { requireRows } from './requireRows.ts';
import { requireSteadyValues } from './requireSteadyValues.ts';

const feed: Feed = {
  url: 'https://example.org/a.csv',
  sourceId: 's',
  indicatorIds: ['i'],
  extent: 'history',
};
const row = sampleObservation;
const years = (count: number) =>
  Array.from({ length: count }, (_, index) => row({ timePeriod: String(2000 + index) }));
const reading = (observations: Reading['observations'], changes: Partial<Feed> = {}): Reading => ({
  feed: { ...feed, ...changes },
  observations,
});
const alarm = (name: string) => new RegExp(`^\\[${name}\\]`);

it('stops when more than 30 % of the rows of its source are gone', () => {
  const known = [...years(10), row({ refArea: 'CN', sourceId: 'hand' })];
  expect(() => requireRows(reading(years(7)), known)).not.toThrow();
  expect(() => requireRows(reading(years(6)), known)).toThrow(alarm('rows-down'));
  expect(() => requireRows(reading([]), [])).toThrow(alarm('rows-down'));
});

it('stops when one indicator of several is gone', () => {
  const two = { indicatorIds: ['i', 'j'] };
  expect(() => requireRows(reading(years(3), two), years(3))).toThrow(/^\[rows-down\] j: 0 rows/);
});

it('weighs a count by the rows that it counts, against the newest state only', () => {
  const known = [
    row({ timePeriod: '2024', value: 900 }),
    row({ value: 100 }),
    row({ refArea: 'CN', value: 50 }),
  ];
  const count = (value: number) => reading([row({ timePeriod: '2026', value })], { extent: 'count' });
  expect(() => requireRows(count(105), known)).not.toThrow();
  expect(() => requireRows(count(104), known)).toThrow(alarm('rows-down'));
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
    const check = () => requireSteadyValues(reading([row({ timePeriod, value: now })]), known);
    if (isStopped) expect(check).toThrow(alarm('value-jump'));
    else expect(check).not.toThrow();
  }
});

it('compares a new period with the one before it, which may be new as well', () => {
  const steps = [row({ timePeriod: '2026', value: 8 }), row({ timePeriod: '2027', value: 64 })];
  expect(() => requireSteadyValues(reading(steps), [row({ value: 1 })])).not.toThrow();
});

it('weighs nothing that is not added: gaps, and series that the records do not follow', () => {
  const gap = [row({ timePeriod: '2020', value: 1 }), row({ timePeriod: '2021', value: 500 })];
  expect(() => requireSteadyValues(reading(gap), [row({ value: 600 })])).not.toThrow();
  expect(() => requireSteadyValues(reading(gap), [])).not.toThrow();
});

it('refuses what could not be cited', () => {
  const records = { sources: [sampleSource()], indicators: [sampleIndicator()] };
  const check = (changes: Parameters<typeof row>[0], more: Partial<Feed> = {}) => {
    return () => requireCitable(reading([row(changes)], more), records);
  };
  expect(check({})).not.toThrow();
  expect(check({}, { sourceId: 'unknown' })).toThrow(/records have no source "unknown"/);
  expect(check({ sourceId: 'another' })).toThrow(alarm('cannot-cite'));
  expect(check({ sourceLocator: ' ' })).toThrow(alarm('cannot-cite'));
  expect(check({ indicatorId: 'j' })).toThrow(alarm('cannot-cite'));
  expect(check({ indicatorId: 'j' }, { indicatorIds: ['j'] })).toThrow(alarm('cannot-cite'));
  expect(check({ unit: 'vehicles' })).toThrow(alarm('cannot-cite'));
  expect(check({ value: NaN })).toThrow(alarm('cannot-cite'));
  expect(() => requireCitable(reading([row(), row({ value: 2 })]), records)).toThrow(alarm('reshaped'));
});
