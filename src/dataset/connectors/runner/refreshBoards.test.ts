import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { arenaDaily } from '../arenaDaily.ts';
import type { Canary } from '../connector.ts';
import { copyRecords, keepLines } from '../../../../tests/support/records/copyRecords.ts';
import { refresh } from './refresh.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../../tests/fixtures/upstream');
const later = readFileSync(join(FIXTURES, 'arena-daily-later.json'), 'utf8');
const early = readFileSync(join(FIXTURES, 'arena-daily-early.json'), 'utf8');

const KEPT = [
  ...['dataset.csv', 'units.csv', 'boards.csv', 'developers.csv', 'developer-aliases.csv'],
  'board-renames.csv',
  ...['sources/leaderboards.csv', 'refresh-runs.csv'],
];
const BOARD = 'board-entries/arena-code.csv';

let recordsRoot = '';
let before = '';

/** Restores Code Arena's records to before the later snapshot, with the state of runs of that day. */
beforeEach(() => {
  recordsRoot = copyRecords([...KEPT, BOARD]);
  keepLines(join(recordsRoot, 'refresh-runs.csv'), (line) => !line.startsWith('arena-daily,'));
  before = keepLines(join(recordsRoot, BOARD), (line) => line < '2026-07-17');
});
afterEach(() => rmSync(recordsRoot, { recursive: true }));

const now = (name = BOARD) => readFileSync(join(recordsRoot, name), 'utf8');
const run = (text: string, wishes: { accepted?: readonly Canary[]; isDryRun?: boolean } = {}) =>
  refresh({
    ...{ connector: arenaDaily, texts: [text], asOf: null, today: '2026-12-01', recordsRoot },
    ...{ isDryRun: false, ...wishes },
  });

it('adds a capture with a new top ten at the end of its board, and notes the run', () => {
  expect(run(later)).toContain('| arena-code | 2026-07-17 | 24 | kept: the top ten is new |');
  const added = now().slice(before.length).trimEnd().split('\n');
  expect(now().startsWith(before)).toBe(true);
  expect(added).toHaveLength(24);
  expect(added[0]).toMatch(/^2026-07-17,1,kimi-k3,Moonshot AI,CN,1679,/);
  expect(now('refresh-runs.csv')).toMatch(/^arena-daily,2026-12-01,2026-07-17,24,24,arena-code=24,/m);
});

it('adds nothing in a second run, and leaves every file as it is', () => {
  run(later);
  const after = [now(), now('refresh-runs.csv')];
  expect(run(later)).toContain('arena-daily: 0 new rows');
  expect([now(), now('refresh-runs.csv')]).toEqual(after);
});

it('doubles no row of a day that was published again, and says what changed', () => {
  run(later);
  const after = now();
  const report = run(later.replace('"score": 1679', '"score": 1681'));
  expect(report).toContain('rank 1, score 1679 | rank 1, score 1681');
  expect(now()).toBe(after);
});

it('rolls nothing back with an older capture', () => {
  expect(run(early)).toContain('arena-daily: 0 new rows');
  expect(now()).toBe(before);
});

it('stops at the absence of a model of the top ten, until a person accepts it', () => {
  const faulty = later.replace('"model": "claude-fable-5"', '"model": "another-model"');
  expect(() => run(faulty)).toThrow(/^\[top-ten-vanished\] .*claude-fable-5 \(rank \d\)/);
  expect(now()).toBe(before);
  expect(run(faulty, { accepted: ['top-ten-vanished'], isDryRun: true })).toMatch(
    /### Alarms that were accepted for this run \(1\)[^]*top-ten-vanished/,
  );
});

it('stops when a board has lost a third of the lines of the last run', () => {
  run(later);
  const lines = later.split('\n').filter((line) => line.startsWith('    {'));
  const rest = lines.slice(0, 16).join('\n').replace(/,$/, '');
  const short = later
    .replace(lines.join('\n'), rest)
    .replace('"model_count": 24', '"model_count": 16')
    .replaceAll('2026-07-17', '2026-07-19');
  expect(() => run(short)).toThrow(/^\[rows-down\] arena-code: 16 rows, where there were 24/);
});
