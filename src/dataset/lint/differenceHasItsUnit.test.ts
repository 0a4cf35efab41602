import { expect, it } from 'vitest';
import {
  sampleBoard,
  sampleDerivation,
  sampleIndicator,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { differenceHasItsUnit } from './differenceHasItsUnit.ts';

const boards = [
  sampleBoard({ boardId: 'share', unit: 'percent' }),
  sampleBoard({ boardId: 'elo', unit: 'elo' }),
];
const derivations = [
  sampleDerivation({ indicatorId: 'share-gap', method: 'signedGap', parameters: { board: 'share' } }),
  sampleDerivation({ indicatorId: 'share-best', method: 'bestScore', parameters: { board: 'share' } }),
  sampleDerivation({ indicatorId: 'elo-gap', method: 'signedGap', parameters: { board: 'elo' } }),
];
const indicators = (unit: string) => [
  sampleIndicator({ indicatorId: 'share-gap', unit }),
  sampleIndicator({ indicatorId: 'share-best', unit: 'percent' }),
  sampleIndicator({ indicatorId: 'elo-gap', unit: 'elo' }),
];

it('finds a difference of two percentages that is called a percentage', () => {
  const problems = differenceHasItsUnit({ derivations, boards, indicators: indicators('percent') });
  expect(textsOf(problems)).toEqual([
    '[difference-has-its-unit] share-gap: It is a difference of two values in percent, but has the unit percent. Give it percentage-points.',
  ]);
});

it('says nothing where it is in percentage points', () => {
  const right = indicators('percentage-points');
  expect(differenceHasItsUnit({ derivations, boards, indicators: right })).toEqual([]);
});
