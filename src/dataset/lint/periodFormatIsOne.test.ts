import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { periodFormatIsOne } from './periodFormatIsOne.ts';

it('finds an indicator that has years among months', () => {
  const indicators = [sampleIndicator(), sampleIndicator({ indicatorId: 'j' })];
  const observations = [
    sampleObservation({ timePeriod: '2024' }),
    sampleObservation({ timePeriod: '2025-06' }),
    sampleObservation({ indicatorId: 'j', timePeriod: '2024' }),
    sampleObservation({ indicatorId: 'j', timePeriod: '2025' }),
  ];
  expect(textsOf(periodFormatIsOne({ indicators, observations }))).toEqual([
    '[period-format-is-one] i: Its periods are of several kinds: years (2024), months (2025-06). Write all as coarse as the coarsest, or split the indicator.',
  ]);
});
