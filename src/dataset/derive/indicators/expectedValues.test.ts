import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ownRecords } from '../../../../tests/support/records/ownRecords.ts';
import { roundedTo } from '../numbers.ts';
import { deriveObservations } from './deriveObservations.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const FIXTURES = join(ROOT, 'tests/fixtures');

const key = {
  indicator_id: v.string(),
  ref_area: v.string(),
  time_period: v.string(),
  industry: v.string(),
};
const expectation = v.object({ ...key, value: v.string() });
const difference = v.object({ ...key, expected: v.string(), computed: v.string(), reason: v.string() });

function rowsOf<Entries extends v.ObjectEntries>(file: string, row: v.ObjectSchema<Entries, undefined>) {
  const text = readFileSync(join(FIXTURES, file), 'utf8');
  return v.parse(v.array(row), parse(text, { columns: true }));
}

const expected = readdirSync(join(FIXTURES, 'expected-derived')).flatMap((file) =>
  rowsOf(`expected-derived/${file}`, expectation),
);
const records = ownRecords();
const computed = deriveObservations(records);

const keyOf = (...parts: readonly string[]) => parts.join(' ');
const expectedKey = (row: v.InferOutput<typeof expectation>) =>
  keyOf(row.indicator_id, row.ref_area, row.time_period, row.industry);
const computedKey = (row: (typeof computed)[number]) =>
  keyOf(row.indicatorId, row.refArea, row.timePeriod, row.industry);
/** Shares of which the pack kept two decimals, and the build keeps four. */
const shares: ReadonlySet<string> = new Set([
  'bodies-3gpp-ran1-contribution-share',
  'bodies-iso-secretariat-share',
  'ev-car-sales-world-share',
]);
const valueText = ({ indicatorId, value }: (typeof computed)[number]) =>
  shares.has(indicatorId) ? String(roundedTo(value, 2)) : String(value);
const computedValues = new Map(computed.map((row) => [computedKey(row), valueText(row)]));
/** Indicators of one board share its snapshots: a snapshot known to the pack must not gain or lose a value. */
const scopes = new Map(
  records.derivations.map(({ indicatorId, parameters }) => [indicatorId, parameters['board'] ?? indicatorId]),
);
const scopeOf = (indicatorId: string) => scopes.get(indicatorId) ?? indicatorId;

function differences(): string[] {
  const known = new Set(expected.map((row) => keyOf(scopeOf(row.indicator_id), row.time_period)));
  const keys = new Set(expected.map(expectedKey));
  const missed = expected.flatMap((row) => {
    const id = expectedKey(row);
    const value = computedValues.get(id) ?? 'none';
    return Number(value) === Number(row.value) ? [] : [`${id}: ${row.value}, computed ${value}`];
  });
  const added = computed.flatMap((row) => {
    const id = computedKey(row);
    if (keys.has(id) || !known.has(keyOf(scopeOf(row.indicatorId), row.timePeriod))) return [];
    return [`${id}: none, computed ${String(row.value)}`];
  });
  return [...missed, ...added];
}

it('computes every value that the evidence pack computed; each difference is explained, and no other', () => {
  const explained = rowsOf('expected-derived-differences.csv', difference).map(
    (row) =>
      `${keyOf(row.indicator_id, row.ref_area, row.time_period, row.industry)}: ${row.expected}, computed ${row.computed}`,
  );
  expect(expected.length).toBeGreaterThan(6000);
  expect(differences().sort()).toEqual(explained.sort());
});

it('expects values of every indicator that has a derivation', () => {
  const covered = new Set(expected.map((row) => row.indicator_id));
  const uncovered = records.derivations.filter(({ indicatorId }) => !covered.has(indicatorId));
  expect(uncovered.map(({ indicatorId }) => indicatorId)).toEqual([]);
});

const gapOf = (day: string) => computedValues.get(keyOf('lb-arena-code-gap', 'CN_US', day, 'ai'));

it('gives the golden gaps of Code Arena', () => {
  expect(['2026-05-26', '2026-06-11', '2026-07-14', '2026-07-17'].map(gapOf)).toEqual([
    '26',
    '131',
    '50',
    '-48',
  ]);
});
