import { expect, it } from 'vitest';
import { sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { wideRangeIsNotHigh } from './wideRangeIsNotHigh.ts';

it('finds an estimate within a wide range that is trusted like a count', () => {
  const estimate = sampleObservation({ note: 'estimate, wide range', confidence: 'high' });
  const observations = [estimate, { ...estimate, confidence: 'medium' as const }, sampleObservation()];
  const problems = wideRangeIsNotHigh({ observations });
  expect(problems).toHaveLength(1);
  expect(textsOf(problems)[0]).toContain('Lower it to medium.');
});
