import { expect, it } from 'vitest';
import { sampleBoard, sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { wordingNamesNoFile } from './wordingNamesNoFile.ts';

it('finds a definition or a remark that names a file or a column', () => {
  const indicators = [
    sampleIndicator({ definition: 'The highest score in board-entries/aider.csv.' }),
    sampleIndicator({ definition: 'Models with a release_date in the year.' }),
  ];
  const boards = [sampleBoard({ note: 'Re-anchored (see board-breaks.csv).' })];
  expect(textsOf(wordingNamesNoFile({ indicators, boards }))).toEqual([
    '[wording-names-no-file] i: "board-entries/aider.csv" is a name of ours. Say in words what it holds.',
    '[wording-names-no-file] i: "release_date" is a name of ours. Say in words what it holds.',
    '[wording-names-no-file] b: "board-breaks.csv" is a name of ours. Say in words what it holds.',
  ]);
});

it('leaves plain words alone', () => {
  const indicators = [sampleIndicator({ definition: 'The best score on the board, e.g. 1,500.' })];
  expect(wordingNamesNoFile({ indicators, boards: [sampleBoard()] })).toEqual([]);
});
