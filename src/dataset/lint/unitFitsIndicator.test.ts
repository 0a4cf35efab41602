import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { unitFitsIndicator } from './unitFitsIndicator.ts';

it("finds an observation in another unit than its indicator's", () => {
  const problems = unitFitsIndicator({
    indicators: [sampleIndicator({ unit: 'percent' })],
    observations: [sampleObservation({ unit: 'percent' }), sampleObservation({ unit: 'points' })],
  });
  expect(textsOf(problems)).toEqual([
    '[unit-fits-indicator] The unit is points, but the indicator is in percent. Convert the value, or give the other unit an indicator of its own.',
  ]);
});
