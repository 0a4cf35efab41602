import { expect, it } from 'vitest';
import { citationCounts } from './citationCounts.ts';

it('counts rows, not mentions, over every citing field', () => {
  const counts = citationCounts([
    { sourceId: 'a', secondSourceId: 'a' },
    { sourceId: 'a', titleSourceId: 'b', note: 'c' },
    { sourceIds: ['b', 'd'], releaseSourceId: null, resourceId: 'x' },
  ]);
  expect([...counts]).toEqual([
    ['a', 2],
    ['b', 2],
    ['d', 1],
  ]);
});
