import { expect, it } from 'vitest';
import type { BoardRow, FrontierPoint } from '../../contract/leaderboards.ts';
import { frontierChanges } from './frontierChanges.ts';

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
