import { expect, it } from 'vitest';
import {
  sampleIndicator,
  sampleObservation,
  sampleUnit,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { unitIsKnown } from './unitIsKnown.ts';

it('finds a unit without a label', () => {
  const problems = unitIsKnown({
    units: [sampleUnit('percent')],
    indicators: [sampleIndicator()],
    observations: [sampleObservation({ unit: 'per cent' })],
    otherReadings: [],
    boards: [],
    companyShares: [],
    targets: [],
    priceClaims: [],
  });
  expect(textsOf(problems)).toEqual([
    '[unit-is-known] "per cent" is no unit of units.csv. Use one, or add it with a label.',
  ]);
});
