import { expect, it } from 'vitest';
import { sampleBoard, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { openWeightsFitBoard } from './openWeightsFitBoard.ts';

const boardEntries = [sampleEntry({ openWeights: false }), sampleEntry({ model: 'n' })];

it('finds open weights on a board that shows no licenses', () => {
  expect(textsOf(openWeightsFitBoard({ boards: [sampleBoard({ openness: 'none' })], boardEntries }))).toEqual(
    [
      '[open-weights-fit-board] m 2026-05-26: The board b has no column for licenses, so it cannot say that weights are open or not. Empty the cell, or mend openness in boards.csv.',
    ],
  );
});

it('lets boards with licences, or with other captures of them, say it', () => {
  for (const openness of ['licence-column', 'other-captures'] as const) {
    expect(openWeightsFitBoard({ boards: [sampleBoard({ openness })], boardEntries })).toEqual([]);
  }
});
