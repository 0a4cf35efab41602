import { expect, it } from 'vitest';
import { sampleBreak } from '../../../tests/support/records/sampleRows.ts';
import type { BoardRow, FrontierPoint } from '../../contract/leaderboards.ts';
import { bestEntryOf, captureCadence, frontierChanges, segmentNumber } from './boards.ts';

it('takes the best rank of the area, and nothing where there is none', () => {
  const rows = [
    { refArea: 'CN', rank: 4 },
    { refArea: 'US', rank: 1 },
    { refArea: 'CN', rank: 3 },
  ] as const;
  expect(bestEntryOf(rows, 'CN')).toEqual({ refArea: 'CN', rank: 3 });
  expect(bestEntryOf(rows, 'ZZ')).toBeNull();
});

it('starts a new segment on the day of a break', () => {
  const breaks = [sampleBreak({ from: '2025-05-20' }), sampleBreak({ from: '2025-10-09' })];
  const days = ['2025-05-19', '2025-05-20', '2025-10-08', '2025-10-09'];
  expect(days.map((day) => segmentNumber(breaks, day))).toEqual([1, 2, 2, 3]);
  expect(segmentNumber([], '2025-05-20')).toBe(1);
});

const everyDays = (gap: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + gap * index)).toISOString().slice(0, 10),
  );

it('tells the cadence from the days between captures', () => {
  expect([1, 7, 30, 90, 182, 365].map((gap) => captureCadence(everyDays(gap, 6)))).toEqual([
    'daily',
    'weekly',
    'monthly',
    'quarterly',
    'half-yearly',
    'yearly',
  ]);
});

it('is not misled by one long pause', () => {
  expect(captureCadence(['2026-01-01', '2026-01-02', '2026-01-03', '2026-06-01', '2026-06-02'])).toBe(
    'daily',
  );
});

it('goes by the newest captures, not by what once was', () => {
  const rare = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
  expect(captureCadence([...rare, ...everyDays(1, 20)])).toBe('daily');
});

it('does not guess from two captures', () => {
  expect(captureCadence(['2026-01-01', '2026-01-08'])).toBe('irregular');
  expect(captureCadence([])).toBe('irregular');
});

const row = (model: string, score: number): BoardRow => ({
  rank: 1,
  model,
  displayName: 'Model',
  modelId: null,
  developer: 'D',
  refArea: 'US',
  score,
  scoreLow: null,
  scoreHigh: null,
  votes: null,
  openWeights: null,
  evidence: { sourceId: 's', locator: 'l', confidence: 'high', note: null },
});
const point = (snapshot: string, US: BoardRow | null, segment = 1): FrontierPoint => ({
  snapshot,
  segment,
  CN: null,
  US,
});

it('keeps the first, the last and each change of model, score or scale', () => {
  const points = [
    point('1', row('a', 1)),
    point('2', row('a', 1)),
    point('3', row('a', 2)),
    point('4', row('b', 2)),
    point('5', row('b', 2), 2),
    point('6', null, 2),
    point('7', null, 2),
    point('8', null, 2),
  ];
  expect(frontierChanges(points).map(({ snapshot }) => snapshot)).toEqual(['1', '3', '4', '5', '6', '8']);
});
