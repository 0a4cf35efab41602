import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { industryIsNotTheKey } from './industryIsNotTheKey.ts';

const observations = [
  sampleObservation({ industry: 'ai' }),
  sampleObservation({ industry: 'ev' }),
  sampleObservation({ industry: 'ev', timePeriod: '2024' }),
];

it('finds two values of one area and period under an indicator that has one series', () => {
  expect(textsOf(industryIsNotTheKey({ indicators: [sampleIndicator()], observations }))).toEqual([
    '[industry-is-not-the-key] i: Only the industry (ai and ev) tells the values of US 2025 apart. Say "by industry" in the definition, or split the indicator.',
  ]);
});

it('lets an indicator be told by industry', () => {
  const indicators = [sampleIndicator({ definition: 'Secretariats held, by strategic industry.' })];
  expect(industryIsNotTheKey({ indicators, observations })).toEqual([]);
});
