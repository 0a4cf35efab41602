import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { industryFitsIndicator } from './industryFitsIndicator.ts';

it('finds an observation whose industry its indicator does not name', () => {
  const problems = industryFitsIndicator({
    indicators: [sampleIndicator({ industries: ['ai', 'ev'] })],
    observations: [sampleObservation({ industry: 'ev' }), sampleObservation({ industry: 'telecom' })],
  });
  expect(problems.map(({ text }) => text)).toEqual([
    "[industry-fits-indicator] The industry telecom is not among the indicator's. Add it there, or mend it here.",
  ]);
});
