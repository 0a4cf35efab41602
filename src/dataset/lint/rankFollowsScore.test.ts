import { expect, it } from 'vitest';
import { sampleBoard, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { rankFollowsScore } from './rankFollowsScore.ts';

const boardEntries = [
  sampleEntry({ model: 'second', rank: 2, score: 1510 }),
  sampleEntry({ model: 'first', rank: 1, score: 1500 }),
  sampleEntry({ model: 'other day', snapshot: '2026-05-27', rank: 3, score: 1600 }),
];

it('finds a better score under a worse rank', () => {
  expect(textsOf(rankFollowsScore({ boards: [sampleBoard()], boardEntries }))).toEqual([
    '[rank-follows-score] second 2026-05-26: It has rank 2 with 1510, and first rank 1 with 1500. Read both rows again at the source.',
  ]);
});

it('turns round where lower is better, and lets scores tie', () => {
  expect(rankFollowsScore({ boards: [sampleBoard({ higherIsBetter: false })], boardEntries })).toEqual([]);
  const tied = boardEntries.map((row) => ({ ...row, score: 1500 }));
  expect(rankFollowsScore({ boards: [sampleBoard()], boardEntries: tied })).toEqual([]);
});
