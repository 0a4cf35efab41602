import { expect, it } from 'vitest';
import {
  sampleChange,
  sampleDerivation,
  sampleIndicator,
  sampleObservation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { indicatorHasValue } from './indicatorHasValue.ts';

const indicators = ['stored', 'derived', 'withdrawn', 'none'].map((indicatorId) =>
  sampleIndicator({ indicatorId }),
);

it('finds indicators that nothing gives a value', () => {
  const problems = indicatorHasValue({
    indicators,
    observations: [sampleObservation({ indicatorId: 'stored' })],
    derivations: [sampleDerivation({ indicatorId: 'derived' })],
    changes: [
      sampleChange({ kind: 'withdrawn', table: 'observations', subject: 'withdrawn' }),
      sampleChange({ kind: 'revised', table: 'observations', subject: 'none' }),
    ],
  });
  expect(textsOf(problems)).toEqual([
    '[indicator-has-value] none: The indicator has no value. Enter its values in observations/none.csv, name a derivation for it, or take this row out.',
  ]);
});
