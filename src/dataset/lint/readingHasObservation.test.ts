import { expect, it } from 'vitest';
import { sampleObservation, sampleOtherReading, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { readingHasObservation } from './readingHasObservation.ts';

const observations = [sampleObservation()];

it('accepts what another source says of an observation', () => {
  expect(readingHasObservation({ observations, otherReadings: [sampleOtherReading()] })).toEqual([]);
});

it('finds a reading at a key that no observation has', () => {
  const problems = readingHasObservation({
    observations,
    otherReadings: [sampleOtherReading({ timePeriod: '2024' })],
  });
  expect(textsOf(problems)).toEqual([
    '[reading-has-observation] "i|US|ai|2024" is no observation. Mend the key, or make this reading the observation.',
  ]);
});

it('finds a reading of the very source that the observation cites', () => {
  const problems = readingHasObservation({
    observations,
    otherReadings: [sampleOtherReading({ sourceId: 's' })],
  });
  expect(textsOf(problems)).toEqual([
    '[reading-has-observation] "i|US|ai|2025" cites s already. Another reading needs another source.',
  ]);
});

it('leaves indicators alone that the build computes', () => {
  expect(
    readingHasObservation({ observations: [], otherReadings: [sampleOtherReading({ timePeriod: '2024' })] }),
  ).toEqual([]);
});
