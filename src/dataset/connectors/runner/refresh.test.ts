import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { owidEv } from '../owidEv.ts';
import { copyRecords, keepLines, ONE_SERIES } from '../../../../tests/support/records/copyRecords.ts';
import { refresh } from './refresh.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../../tests/fixtures/upstream');
const text = readFileSync(join(FIXTURES, 'owid-ev-sales.csv'), 'utf8');

let recordsRoot = '';
let file = '';
let before = '';

const KEPT = ['dataset.csv', 'units.csv', 'sources/ev.csv', 'indicators/ev.csv', ONE_SERIES];

/** Keeps only those rows of the series that the excerpt has, without its newest year. */
beforeEach(() => {
  recordsRoot = copyRecords(KEPT);
  file = join(recordsRoot, ONE_SERIES);
  before = keepLines(file, (line) => /^(CN|EU|US|WORLD),202[1-4],/.test(line));
});
afterEach(() => {
  rmSync(recordsRoot, { recursive: true });
});

const run = (upstream: string, isDryRun = false) =>
  refresh({ connector: owidEv, texts: [upstream], asOf: null, today: '2026-12-01', recordsRoot, isDryRun });
const now = () => readFileSync(file, 'utf8');

it('adds the newest year in its places, and the second run adds nothing', () => {
  expect(run(text)).toContain('owid-ev: 4 new rows');
  const lines = now().split('\n');
  expect(lines).toHaveLength(before.split('\n').length + 4);
  expect(lines.filter((line) => !before.includes(line)).map((line) => line.split(',').slice(0, 4))).toEqual([
    ['CN', '2025', 'ev', '13300000'],
    ['EU', '2025', 'ev', '2900000'],
    ['US', '2025', 'ev', '1530000'],
    ['WORLD', '2025', 'ev', '21200000'],
  ]);
  const after = now();
  expect(run(text)).toContain('owid-ev: 0 new rows');
  expect(now()).toBe(after);
});

it('only reports when the run is dry', () => {
  const report = run(text, true);
  expect(report).toContain('| ev-car-sales | CN | 2025 | 13300000 | vehicles |');
  expect(report).toContain('Dry run: nothing was written.');
  expect(now()).toBe(before);
});

it('reports a revision with the place of the record, and overwrites nothing', () => {
  const report = run(text.replace('CHN,2023,8200000', 'CHN,2023,8100000'), true);
  expect(report).toMatch(
    /Revised upstream: a person decides \(1\)[^]*CN \| 2023 \| 8200000 \| 8100000 \| .*:4 \|/,
  );
});

it.each([
  ['rows-down', text.replaceAll(/^(China|United States),.*\n/gm, '')],
  ['value-jump', text.replace('CHN,2023,8200000', 'CHN,2023,82')],
])('writes nothing at the alarm %s', (alarm, upstream) => {
  expect(() => run(upstream)).toThrow(expect.objectContaining({ alarm }));
  expect(now()).toBe(before);
});

it('writes nothing that the rules for the records refuse', () => {
  expect(() => run(text.replaceAll(',2025,', ',2027,'))).toThrow(/^\[reshaped\] .*2027 has not come yet/);
  expect(now()).toBe(before);
});
