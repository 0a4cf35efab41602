import { expect, it } from 'vitest';
import { sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { intervalHoldsScore } from './intervalHoldsScore.ts';

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
