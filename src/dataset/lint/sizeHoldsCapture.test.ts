import { expect, it } from 'vitest';
import { sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sizeHoldsCapture } from './sizeHoldsCapture.ts';

const size = (boardRows: number, snapshot: string) => {
  const { boardId, at, sourceId, sourceLocator, confidence, note } = sampleEntry();
  return { boardId, at, sourceId, sourceLocator, confidence, note, boardRows, snapshot };
};
const boardEntries = [sampleEntry({ model: 'first', rank: 1 }), sampleEntry({ model: 'last', rank: 5 })];
const found = (boardRows: number, snapshot = '2026-05-26') =>
  textsOf(sizeHoldsCapture({ boardEntries, boardSizes: [size(boardRows, snapshot)] }));

it('finds a board smaller than its last place, and one without a capture', () => {
  expect(found(4)).toEqual([
    '[size-holds-capture] b 2026-05-26: The board cannot have 4 rows: 2 are on record, the last of them on place 5. Count again at the source.',
  ]);
  expect(found(9, '2026-05-27')).toHaveLength(1);
  expect(found(5)).toEqual([]);
});
