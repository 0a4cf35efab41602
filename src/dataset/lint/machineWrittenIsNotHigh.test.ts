import { expect, it } from 'vitest';
import { sampleObservation, sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent, sampleHost } from '../../../tests/support/records/sampleTopicRows.ts';
import { machineWrittenIsNotHigh } from './machineWrittenIsNotHigh.ts';

const sources = [
  sampleSource({ url: 'https://example.org/a' }),
  sampleSource({ sourceId: 't', url: 'https://other.org/a' }),
];

it('finds rows of any table that trust a machine-written page too much', () => {
  const problems = machineWrittenIsNotHigh({
    sources,
    hosts: [sampleHost({ standing: 'machine-written' })],
    observations: [sampleObservation(), sampleObservation({ confidence: 'low' })],
    events: [sampleEvent(), sampleEvent({ sourceId: 't' })],
  });
  expect(problems).toHaveLength(2);
  expect(textsOf(problems)[0]).toBe(
    '[machine-written-is-not-high] s: The pages of example.org are machine-written, but this row has high confidence. Lower it, or cite another source.',
  );
});
