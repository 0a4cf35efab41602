import { describe, expect, it } from 'vitest';
import { sampleBoard, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { fillRateIsEven, intervalHoldsScore, openWeightsFitBoard, rankFollowsScore } from './boardRows.ts';

describe('interval-holds-score', () => {
  it('finds an interval beside its score, and one with a single end', () => {
    const boardEntries = [
      sampleEntry({ score: 1541, scoreLow: 1525, scoreHigh: 1557 }),
      sampleEntry({ score: 1541, scoreLow: 1541, scoreHigh: 1541 }),
      sampleEntry({ score: 1541, scoreLow: 1542, scoreHigh: 1557 }),
      sampleEntry({ score: 1541, scoreLow: 1525, scoreHigh: 1540 }),
      sampleEntry({ score: 1541, scoreLow: 1525 }),
    ];
    expect(textsOf(intervalHoldsScore({ boardEntries })).map((text) => text.split('. ')[0])).toEqual([
      '[interval-holds-score] The interval 1542 to 1557 does not hold the score 1541',
      '[interval-holds-score] The interval 1525 to 1540 does not hold the score 1541',
      '[interval-holds-score] The interval 1525 to nothing does not hold the score 1541',
    ]);
  });
});

describe('rank-follows-score', () => {
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
});

describe('open-weights-fit-board', () => {
  const boardEntries = [sampleEntry({ openWeights: false }), sampleEntry({ model: 'n' })];

  it('finds open weights on a board that shows no licenses', () => {
    expect(
      textsOf(openWeightsFitBoard({ boards: [sampleBoard({ openness: 'none' })], boardEntries })),
    ).toEqual([
      '[open-weights-fit-board] m 2026-05-26: The board b has no column for licenses, so it cannot say that weights are open or not. Empty the cell, or mend openness in boards.csv.',
    ]);
  });

  it('lets boards with licences, or with other captures of them, say it', () => {
    for (const openness of ['licence-column', 'other-captures'] as const) {
      expect(openWeightsFitBoard({ boards: [sampleBoard({ openness })], boardEntries })).toEqual([]);
    }
  });
});

describe('fill-rate-is-even', () => {
  const boards = [sampleBoard()];
  const rows = (refArea: 'US' | 'CN', count: number, filled: number) =>
    Array.from({ length: count }, (_, index) =>
      sampleEntry({ refArea, openWeights: index < filled ? true : null }),
    );

  it('finds a column that is filled for one area only', () => {
    const boardEntries = [...rows('US', 20, 4), ...rows('CN', 10, 7)];
    expect(textsOf(fillRateIsEven({ boards, boardEntries }))).toEqual([
      '[fill-rate-is-even] b open_weights: The column is filled in 20 percent of the U.S. rows and 70 percent of the Chinese. Fill it for both, or let nothing be counted from it.',
    ]);
  });

  it('says nothing of rates close together, or of few rows', () => {
    expect(fillRateIsEven({ boards, boardEntries: [...rows('US', 10, 8), ...rows('CN', 10, 9)] })).toEqual(
      [],
    );
    expect(fillRateIsEven({ boards, boardEntries: [...rows('US', 20, 0), ...rows('CN', 9, 9)] })).toEqual([]);
  });
});
