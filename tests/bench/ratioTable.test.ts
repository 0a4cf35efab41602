import { expect, it } from 'vitest';
import { ratioTable } from './ratioTable.ts';

const measures = (by: number) => ({
  firstPaintSeconds: by,
  largestPaintSeconds: 2 * by,
  blockingMilliseconds: 100 * by,
  layoutShift: 0,
  totalBytes: 1000 * by,
  performanceScore: 50 * by,
  filterMilliseconds: 40 * by,
});

it('sets both pages beside each other, ours as a share of the peer, but for what the peer has none of', () => {
  const lines = ratioTable(measures(1), measures(2)).split('\n');
  expect(lines[1]).toMatch(/^first contentful paint, s +1\.00 +2\.00 +0\.50$/);
  expect(lines[4]).toMatch(/0\.000 +0\.000 +–$/);
});
