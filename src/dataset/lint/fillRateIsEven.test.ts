import { expect, it } from 'vitest';
import { sampleBoard, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { fillRateIsEven } from './fillRateIsEven.ts';

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
  expect(fillRateIsEven({ boards, boardEntries: [...rows('US', 10, 8), ...rows('CN', 10, 9)] })).toEqual([]);
  expect(fillRateIsEven({ boards, boardEntries: [...rows('US', 20, 0), ...rows('CN', 9, 9)] })).toEqual([]);
});
